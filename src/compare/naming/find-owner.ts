import type { FieldSpan } from '../../schemas/span.ts'
import type { Story } from '../story/index-story.ts'

/** Tells by whose name a phrase is distinguished (“the Tashk campaign”): a number for each thing named in the story; -1 for nobody’s. */
export interface OwnerFinder {
  readonly ownerOf: (article: number, phrase: FieldSpan) => number
  readonly nameOf: (owner: number) => string
}

/** `groupOf` gives the number of what an article’s name names, `nameOf` the name of such a number. */
export function makeOwnerFinder(
  story: Story,
  groupOf: (article: number, entry: number) => number,
  nameOf: (group: number) => string
): OwnerFinder {
  const mentions = story.articles.map(() => undefined as Map<number, number> | undefined)
  const mentionsOf = (article: number) => {
    mentions[article] ??= new Map(
      story.articles[article]!.reading.names.flatMap(({ mentions }, entry) =>
        mentions.filter(({ field }) => field !== 'title').map(({ start }) => [start, entry] as const)
      )
    )
    return mentions[article]
  }
  const ownerOf = (article: number, { start, text }: FieldSpan) => {
    if (!capital.test(text)) return -1
    const starts = mentionsOf(article)
    for (let at = 0; at < text.length; at++) {
      const entry = starts.get(start + at)
      if (entry !== undefined) return groupOf(article, entry)
    }
    return -1
  }
  return { ownerOf, nameOf }
}

const capital = /\p{Lu}/u
