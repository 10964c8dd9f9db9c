import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story, StorySentence } from '../story/index-story.ts'

type Stretch = readonly [start: number, end: number]

/**
 * Tells for each word of a cell whether it stands in somebody's quoted speech, or in a sentence that is mostly that: “Tashk told reporters”
 * comes with the quotation in every article. Shape: 1 or 0 a word.
 */
export function makeQuotedWords(story: Story): (cell: AlignedCell) => Uint8Array {
  const stretches: Stretch[][] = []
  return ({ article, sentences }) => {
    stretches[article] ??= quotedStretches(story, article)
    const length = sentences.reduce((sum, { wording }) => sum + wording.ids.length, 0)
    const isQuoted = new Uint8Array(length)
    let from = 0
    for (const sentence of sentences) {
      markQuoted(stretches[article]!, sentence, isQuoted, from)
      from += sentence.wording.ids.length
    }
    return isQuoted
  }
}

function markQuoted(
  stretches: readonly Stretch[],
  { sentence, wording }: StorySentence,
  isQuoted: Uint8Array,
  from: number
): void {
  let at = firstEndingAfter(stretches, sentence.start)
  if (at === stretches.length || stretches[at]![0] >= sentence.end) return
  const { starts } = wording
  let count = 0
  for (let i = 0; i < starts.length; i++) {
    const place = sentence.start + starts[i]!
    while (at < stretches.length && stretches[at]![1] <= place) at++
    if (at === stretches.length) break
    if (stretches[at]![0] > place) continue
    isQuoted[from + i] = 1
    count++
  }
  if (count * 2 > starts.length) isQuoted.fill(1, from, from + starts.length)
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
