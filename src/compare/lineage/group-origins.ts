import type { Lineage, LineageEvidence } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { agencyOf } from './agencies.ts'
import type { FoundCredit } from './find-wire-credits.ts'
import type { Relation } from './judge-relations.ts'
import { listSourceWording } from './list-source-wording.ts'
import { makeTies } from './make-ties.ts'
import type { OverlapTable } from './measure-overlap.ts'
import { partsOf } from './parts-of-source.ts'
import type { SharedWords } from './share-words.ts'
import type { SlotMasks } from './slot-masks.ts'
import { countCommon } from './slot-set.ts'

/** Least share of the shorter article's own words, none in quotation marks, that two of one origin have in common. */
const LEAST_COMMON_OWN = 0.25

/** What groups are found from. */
export interface OriginContext {
  readonly story: Story
  readonly rows: readonly RelatedRow[]
  readonly words: SharedWords
  readonly masks: Pick<SlotMasks, 'isQuoted'>
  readonly overlap: OverlapTable
}

/**
 * Returns articles that go back to one text: tied by a relation, or by so much common wording outside quotation marks that one text must underlie it.
 *
 * Shape: groups by first article; articles in the story's order. `source` is the one article that all others of the group are known to have their
 * text from, else the agency that those credit for their whole text who have it from nobody here, else `unseen`. `wire` are the agencies credited; a
 * credit of the whole text says how much of it no other of its group has.
 */
export function groupOrigins(
  context: OriginContext,
  relations: readonly Relation[],
  credits: readonly (readonly FoundCredit[])[]
): Pick<Lineage, 'wire' | 'groups'> {
  const { story, words } = context
  const known = new Set(relations.flatMap(({ isKnown, copy }) => (isKnown ? [copy] : [])))
  const ownOf = new Map<number, number>()
  const groups = tieOrigins(context, relations).map((members) => {
    const roots = members.filter((member) => !known.has(member))
    const id = (member: number) => story.articles[member]!.reading.article
    const agency = commonestAgency(roots.map((root) => credits[root]!))
    const isArticle = roots.length === 1 && (agency === null || agencyOf(story.articles[roots[0]!]!.reading.outlet) === agency)
    const source = isArticle ? `article:${id(roots[0]!)}` : agency === null ? 'unseen' : `wire:${agency}`
    const parts = partsOf(words, members)
    for (const { member, own } of parts) ownOf.set(member, own)
    return {
      articles: members.map(id),
      source,
      evidence: [
        ...(agency === null ? [] : members.flatMap((member) => creditSpans(credits[member]!, agency))),
        ...(isArticle ? [] : listSourceWording(context, members))
      ],
      parts: parts.map(({ member, share }) => ({ article: id(member), share }))
    }
  })
  return { wire: listWire(credits, ownOf), groups }
}

function tieOrigins({ story, words, masks, overlap }: OriginContext, relations: readonly Relation[]): number[][] {
  const size = story.articles.length
  const ties = makeTies(size)
  for (const { parent, copy } of relations) ties.join(parent, copy)
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      if (overlap.shareOf(a, b) < LEAST_COMMON_OWN / 4 || ties.find(a) === ties.find(b)) continue
      if (isCopy(words, masks, a, b)) ties.join(a, b)
    }
  }
  return ties.groups()
}

function isCopy(
  { slotsOf, ownWordCounts }: SharedWords,
  { isQuoted }: Pick<SlotMasks, 'isQuoted'>,
  a: number,
  b: number
): boolean {
  const shorter = Math.min(ownWordCounts[a]!, ownWordCounts[b]!)
  return shorter > 0 && countCommon(slotsOf[a]!, slotsOf[b]!, isQuoted) >= LEAST_COMMON_OWN * shorter
}

/** The agency that most of the articles credit for their whole text; of equal ones the first by name; null if they credit none. */
function commonestAgency(credits: readonly (readonly FoundCredit[])[]): string | null {
  const counts = new Map<string, number>()
  for (const list of credits) {
    const agencies = new Set(list.flatMap(({ isFrame, credit }) => (isFrame ? [credit.agency] : [])))
    for (const agency of agencies) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted[0]?.[0] ?? null
}

const creditSpans = (credits: readonly FoundCredit[], agency: string): LineageEvidence[] =>
  credits.flatMap(({ isFrame, credit: { article, agency: credited, span } }) =>
    isFrame && credited === agency && span.end > span.start
      ? [{ article, start: span.start, end: span.end, text: span.text, kind: 'credit' }]
      : []
  )

function listWire(credits: readonly (readonly FoundCredit[])[], ownOf: ReadonlyMap<number, number>): Lineage['wire'] {
  return credits.flatMap((list, member) =>
    list.map(({ isFrame, credit }) => ({
      ...credit,
      covers: isFrame ? ('article' as const) : ('passage' as const),
      ...(isFrame && ownOf.has(member) ? { own: ownOf.get(member)! } : {})
    }))
  )
}
