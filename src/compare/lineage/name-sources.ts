import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import { agencyOf } from './agencies.ts'
import { coversWhole, findOutletCredits, shortName } from './find-outlet-credits.ts'
import type { FoundCredit } from './find-wire-credits.ts'

/** Where an article names another one of the set as the source of its text. */
export interface NamedSources {
  readonly creditsOf: (copy: number, parent: number) => readonly LineageEvidence[]
  /** Whether it does so for its whole text. */
  readonly isWholeFrom: (copy: number, parent: number) => boolean
}

/**
 * Looks for the outlets of a story in each other's texts, pair by pair, when asked. An agency that is itself in the set is named by the credits
 * for the whole text alone: “told Reuters” is carried along by everyone who prints the dispatch.
 */
export function nameSources(story: Story, wire: readonly (readonly FoundCredit[])[]): NamedSources {
  const bearers = new Map<string, Set<string>>()
  for (const { reading } of story.articles) {
    const short = shortName(reading.outlet)
    if (short !== null) bearers.set(short, (bearers.get(short) ?? new Set()).add(reading.outletKey))
  }
  const known = new Map<number, readonly LineageEvidence[]>()
  const find = (copy: number, parent: number): readonly LineageEvidence[] => {
    const [mine, his] = [story.articles[copy]!.reading, story.articles[parent]!.reading]
    if (mine.outletKey === his.outletKey) return []
    const agency = agencyOf(his.outlet)
    if (agency === undefined) return findOutletCredits(mine, his.outlet, bearers.get(shortName(his.outlet) ?? '')?.size === 1)
    if (agencyOf(mine.outlet) !== undefined) return []
    return wire[copy]!.flatMap(({ isFrame, credit }) =>
      isFrame && credit.agency === agency
        ? [{ article: mine.article, ...withoutField(credit.span), kind: 'credit' as const }]
        : []
    )
  }
  const creditsOf = (copy: number, parent: number) => {
    const key = copy * story.articles.length + parent
    const found = known.get(key) ?? find(copy, parent)
    known.set(key, found)
    return found
  }
  const isWholeFrom = (copy: number, parent: number) => {
    const { text } = story.articles[copy]!.reading
    const isAgency = agencyOf(story.articles[parent]!.reading.outlet) !== undefined
    return creditsOf(copy, parent).some(({ start }) => isAgency || coversWhole(text, start))
  }
  return { creditsOf, isWholeFrom }
}

const withoutField = ({ start, end, text }: { readonly start: number; readonly end: number; readonly text: string }) => ({
  start,
  end,
  text
})
