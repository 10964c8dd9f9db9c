import { alignSentences } from '../src/compare/align/align-sentences.ts'
import { relateCells } from '../src/compare/align/relate-cells.ts'
import { chooseParents } from '../src/compare/lineage/choose-parents.ts'
import { chooseSources } from '../src/compare/lineage/choose-sources.ts'
import { gatherWitnesses } from '../src/compare/lineage/gather-witnesses.ts'
import { isCertainlyLater, judgeRelations, type Relation, weighable } from '../src/compare/lineage/judge-relations.ts'
import { type DirectionEvidence, directionFeatureNames, directionFeatures } from '../src/compare/lineage/weigh-direction.ts'
import { decideMembership } from '../src/compare/membership/decide-membership.ts'
import { indexStory } from '../src/compare/story/index-story.ts'
import { read } from '../src/index.ts'
import type { Article } from '../src/schemas/article.ts'
import type { Reading } from '../src/schemas/reading.ts'
import type { InventedSet } from './invent-descents.ts'

/** A set with known descent; `group` is what stays together in cross-validation, `kind` what was done to it. */
export interface DescentSet {
  readonly group: string
  readonly kind: string
  readonly articles: readonly Article[]
  readonly parents: Readonly<Record<string, string | null>>
}

/**
 * A relation of a set as it is judged: whether the copy is certainly later, and whether it has its text from the parent (or either from the other).
 * `told` is null for a relation that is not told; else whether it is told with a direction, and whether that is right, by way of others too.
 */
export interface RelationSample {
  readonly group: string
  readonly kind: string
  readonly isLater: boolean
  readonly isCopy: boolean
  readonly isRelated: boolean
  readonly told: { readonly isKnown: boolean; readonly isRight: boolean } | null
  readonly evidence: DirectionEvidence
  readonly features: Float64Array
}

/** A row of the development set of alignments. */
export interface AlignmentRow {
  readonly id: string
  readonly size: number
  readonly dated: boolean
  readonly articles: readonly Article[]
  readonly gold: { readonly parents: Readonly<Record<string, string | null>> }
}

const kept = new WeakMap<Article, Reading>()
const readOnce = (article: Article): Reading => {
  const reading = kept.get(article) ?? read(article)
  kept.set(article, reading)
  return reading
}

/** The nearest article above one that is in the set. */
function nearestAbove({ parents, articles }: DescentSet, article: string): string | null {
  const isThere = new Set(articles.map(({ id }) => id))
  let above = parents[article] ?? null
  while (above !== null && !isThere.has(above)) above = parents[above] ?? null
  return above
}

/** Whether an article has its text from another, directly or by way of others. */
export function descends({ parents }: Pick<DescentSet, 'parents'>, article: string, from: string): boolean {
  for (let above = parents[article] ?? null; above !== null; above = parents[above] ?? null) if (above === from) return true
  return false
}

/** The relations of a set that would be judged, with the truth about them. */
export function sampleRelations(set: DescentSet): RelationSample[] {
  const readings = set.articles.map(readOnce)
  const membership = decideMembership(readings)
  const story = indexStory(readings.filter((_, i) => membership[i]!.belongs))
  const witnesses = gatherWitnesses(story, relateCells(story, alignSentences(story), undefined).rows)
  const { words, masks, overlap, agencies } = witnesses
  const descents = chooseSources(chooseParents(story, { words, masks, overlap, agencies }), witnesses)
  const told = new Map(judgeRelations(descents, witnesses).map((relation) => [relation.descent, relation]))
  return descents.map((descent) => {
    const [parent, copy] = [descent.parent, descent.copy].map((article) => story.articles[article]!.reading.article) as [
      string,
      string
    ]
    const evidence = weighable(descent, witnesses)
    const isCopy = nearestAbove(set, copy) === parent
    return {
      ...{ group: set.group, kind: set.kind, evidence, isCopy },
      isLater: isCertainlyLater(descent, witnesses),
      isRelated: isCopy || nearestAbove(set, parent) === copy,
      told: judgeTold(set, told.get(descent), [parent, copy]),
      features: Float64Array.from(directionFeatureNames, (name) => directionFeatures[name](evidence))
    }
  })
}

function judgeTold(set: DescentSet, relation: Relation | undefined, [parent, copy]: [string, string]): RelationSample['told'] {
  if (relation === undefined) return null
  const { isKnown } = relation
  return { isKnown, isRight: descends(set, copy, parent) || (!isKnown && descends(set, parent, copy)) }
}

const undated = (articles: readonly Article[]) => articles.map(({ publishedAt: _, ...article }) => article)

/** A set as it is, and with what misleads: parents missing, every second or third article missing, no dates, dates the wrong way round. */
export function varyRow({ id, articles, gold: { parents } }: AlignmentRow): DescentSet[] {
  const make = (kind: string, some: readonly Article[]): DescentSet => ({ group: id, kind, articles: some, parents })
  const isDated = articles.some(({ publishedAt }) => publishedAt !== undefined)
  const sets = [make(isDated ? 'as sent, dated' : 'as sent, undated', articles)]
  if (isDated) sets.push(make('dates taken away', undated(articles)))
  if (articles.length > 2) {
    const above = [...new Set(Object.values(parents).filter((parent) => parent !== null))].slice(0, 4)
    for (const parent of above)
      sets.push(
        make(
          'a parent missing',
          articles.filter(({ id }) => id !== parent)
        )
      )
  }
  if (articles.length > 3) {
    sets.push(
      make(
        'every second missing',
        articles.filter((_, i) => i % 2 === 0)
      )
    )
    sets.push(
      make(
        'every third missing',
        articles.filter((_, i) => i % 3 !== 0)
      )
    )
  }
  if (isDated && Number(id.replace(/\D/g, '')) % 4 === 0) sets.push(make('dates the wrong way round', turnDates(articles)))
  return sets
}

/** The earliest date to the latest article, and so on. */
function turnDates(articles: readonly Article[]): Article[] {
  const dates = articles.map(({ publishedAt }) => publishedAt!).sort()
  return articles.map((article) => ({ ...article, publishedAt: dates[dates.length - 1 - dates.indexOf(article.publishedAt!)]! }))
}

export const inventedRow = ({ id, kind, articles, parents }: InventedSet): DescentSet => ({ group: id, kind, articles, parents })
