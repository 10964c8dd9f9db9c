import type { Story } from '../story/index-story.ts'
import { isBefore, publicationOf } from '../story/publication-order.ts'
import type { OverlapTable } from './measure-overlap.ts'
import { parentWeights } from './parent-weights.ts'
import type { SharedWords } from './share-words.ts'
import type { SlotMasks } from './slot-masks.ts'
import { type ParentEvidence, type ParentWeights, scoreParent, weighParent } from './weigh-parent.ts'

/** An article's most likely parent; `confidence` is the estimated probability that it is the one, against all others and an unseen source. */
export interface Descent {
  readonly parent: number
  readonly copy: number
  readonly confidence: number
  readonly evidence: ParentEvidence
}

/** A candidate's evidence, and the log-odds that follow from it. */
interface Weighed {
  readonly evidence: ParentEvidence
  readonly score: number
}

/** What the articles of a story have in common, and the agencies that each credits. */
export interface StoryOverlap {
  readonly words: SharedWords
  readonly masks: SlotMasks
  readonly overlap: OverlapTable
  readonly agencies: readonly ReadonlySet<string>[]
}

/** Articles with the most words in common that are weighed as parents. */
const MOST_CANDIDATES = 12
/** Rounds of the choice: what the copies of an article took from it only shows once they are known to be copies. */
const ROUNDS = 3
/** Least share of an article's own words, none in quotation marks, that it has from its parent: shared quotations are not copying. */
export const LEAST_COMMON_OWN = 0.2
/**
 * Two that credit one agency have their text from there, unless one hands on so many of the other's cuts (a share of the common words) or
 * so many words that hardly anyone else has.
 */
const LEAST_SHARED_GAPS = 0.03
const LEAST_PECULIAR = 3

/**
 * Chooses for each article the parent that explains its wording best, or none if an unseen source explains it better.
 *
 * Shape: at most one descent an article, by `copy`; no article descends from itself. A parent is not certainly later than its copy.
 * `weights` replaces the fitted weights while they are being fitted.
 * Source: common errors and gaps, as textual criticism has it (Maas 1927), weighed and not counted; texts that others carry and a
 * candidate lacks can't come from it.
 */
export function chooseParents(
  story: Story,
  { words, masks, overlap, agencies }: StoryOverlap,
  weights: ParentWeights = parentWeights
): Descent[] {
  const candidates = listCandidates(story, overlap)
  const weigh = (copy: number, elsewhere: Uint32Array) =>
    candidates[copy]!.map((parent): Weighed => {
      const evidence = weighParent(words, masks, { copy, parent, creditsAgency: agencies[copy]!.size > 0 }, elsewhere)
      return { evidence, score: scoreParent(evidence, weights) }
    })
  // evidence changes only if other articles turn out to be copies
  const weighedFor: { copies: ReadonlySet<number>; weighed: Weighed[] }[] = story.articles.map(({ index }) => ({
    copies: new Set(),
    weighed: weigh(index, masks.isShared)
  }))
  const weighAgain = (index: number, copies: ReadonlySet<number>) => {
    if (!hasSame(weighedFor[index]!.copies, copies)) {
      const elsewhere = copies.size === 0 ? masks.isShared : slotsElsewhere(words, masks, index, copies)
      weighedFor[index] = { copies, weighed: weigh(index, elsewhere) }
    }
    return weighedFor[index]!.weighed
  }
  let descents: Descent[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const copies = copiesOf(descents, story.articles.length)
    const next = story.articles.flatMap(({ index }) => {
      const mine = copies[index]!
      const weighed = weighAgain(index, mine)
      const parents = candidates[index]!
      const isLikely = ({ evidence: { commonOwn, sharedGaps, peculiar } }: Weighed, i: number) =>
        !mine.has(parents[i]!) &&
        commonOwn >= LEAST_COMMON_OWN &&
        (sharedGaps >= LEAST_SHARED_GAPS || peculiar >= LEAST_PECULIAR || !creditSame(agencies[index]!, agencies[parents[i]!]!))
      return chooseOne(index, parents, weighed, isLikely)
    })
    descents = withoutCircles(next)
  }
  return descents
}

function hasSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size !== b.size) return false
  for (const value of a) if (!b.has(value)) return false
  return true
}

/** Lists for each article those that may be its parent: not certainly later, and with most words in common. */
export function listCandidates(story: Story, overlap: OverlapTable): number[][] {
  const dates = story.articles.map(({ reading }) => publicationOf(reading.publishedAt))
  return story.articles.map(({ index: copy }) => {
    const found: number[] = []
    const shared: number[] = []
    for (let parent = 0; parent < dates.length; parent++) {
      const common = parent === copy ? 0 : overlap.commonOf(copy, parent)
      if (common === 0 || isBefore(dates[copy]!, dates[parent]!)) continue
      if (found.length === MOST_CANDIDATES && common <= shared[MOST_CANDIDATES - 1]!) continue
      let place = found.length
      while (place > 0 && shared[place - 1]! < common) place--
      found.splice(place, 0, parent)
      shared.splice(place, 0, common)
      found.length = Math.min(found.length, MOST_CANDIDATES)
      shared.length = found.length
    }
    return found
  })
}

const creditSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((agency) => b.has(agency))

function chooseOne(
  copy: number,
  parents: readonly number[],
  weighed: readonly Weighed[],
  isLikely: (weighed: Weighed, i: number) => boolean
): Descent[] {
  const scores = weighed.map((one, i) => (isLikely(one, i) ? one.score : Number.NEGATIVE_INFINITY))
  const best = scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), -1)
  if (best < 0) return []
  const total = scores.reduce((sum, score) => sum + Math.exp(score - scores[best]!), Math.exp(-scores[best]!))
  return [{ parent: parents[best]!, copy, confidence: 1 / total, evidence: weighed[best]!.evidence }]
}

/** Keeps the surest descents of which none closes a circle. */
function withoutCircles(descents: readonly Descent[]): Descent[] {
  const parentOf = new Map<number, number>()
  const kept: Descent[] = []
  for (const descent of [...descents].sort((a, b) => b.confidence - a.confidence || a.copy - b.copy)) {
    let above: number | undefined = descent.parent
    while (above !== undefined && above !== descent.copy) above = parentOf.get(above)
    if (above === descent.copy) continue
    parentOf.set(descent.copy, descent.parent)
    kept.push(descent)
  }
  return kept.sort((a, b) => a.copy - b.copy)
}

/** For each article all that descend from it. */
function copiesOf(descents: readonly Descent[], size: number): Set<number>[] {
  const parentOf = new Map(descents.map(({ parent, copy }) => [copy, parent]))
  const copies = Array.from({ length: size }, () => new Set<number>())
  for (const { copy } of descents) {
    for (let above = parentOf.get(copy); above !== undefined; above = parentOf.get(above)) copies[above]!.add(copy)
  }
  return copies
}

/** The slots that enough others carry than an article and its copies. Only the article's own slots are asked for. */
function slotsElsewhere({ slotsOf, carriers }: SharedWords, masks: SlotMasks, article: number, copies: ReadonlySet<number>) {
  const elsewhere = masks.isShared.slice()
  const family = [article, ...copies]
  const { bits, used } = slotsOf[article]!
  for (const i of used) {
    for (let left = bits[i]! & elsewhere[i]!; left !== 0; left &= left - 1) {
      const bit = left & -left
      const most = carriers[i * 32 + 31 - Math.clz32(bit)]! - masks.enough
      if (family.length > most && countWith(slotsOf, family, i, bit) > most) elsewhere[i]! &= ~bit
    }
  }
  return elsewhere
}

function countWith(slotsOf: SharedWords['slotsOf'], articles: readonly number[], i: number, bit: number): number {
  let count = 0
  for (const article of articles) if ((slotsOf[article]!.bits[i]! & bit) !== 0) count++
  return count
}
