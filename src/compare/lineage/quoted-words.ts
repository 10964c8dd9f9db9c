import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'

type Stretch = readonly [start: number, end: number]

/**
 * Tells for each word of a cell whether it stands in somebody's quoted speech, or in a sentence that is mostly that: “Tashk told reporters”
 * comes with the quotation, whoever prints it.
 */
export function makeQuotedWords(story: Story): (cell: AlignedCell) => boolean[] {
  const stretches: Stretch[][] = []
  return ({ article, sentences }) => {
    stretches[article] ??= quotedStretches(story, article)
    return sentences.flatMap(({ sentence, wording }) => {
      const inside = stretches[article]!
      let at = firstEndingAfter(inside, sentence.start)
      if (at === inside.length || inside[at]![0] >= sentence.end) return new Array<boolean>(wording.starts.length).fill(false)
      const isInside = Array.from(wording.starts, (start) => {
        const place = sentence.start + start
        while (at < inside.length && inside[at]![1] <= place) at++
        return at < inside.length && inside[at]![0] <= place
      })
      const count = isInside.filter((is) => is).length
      return count * 2 > isInside.length ? isInside.fill(true) : isInside
    })
  }
}

/** Where an article's text quotes somebody, in order, overlapping stretches joined. */
function quotedStretches(story: Story, article: number): Stretch[] {
  const joined: [number, number][] = []
  for (const { kind, content } of story.articles[article]!.reading.attributions) {
    if (kind === 'indirect' || content.field === 'title') continue
    const last = joined.at(-1)
    if (last !== undefined && content.start <= last[1]) last[1] = Math.max(last[1], content.end)
    else joined.push([content.start, content.end])
  }
  return joined
}

function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
