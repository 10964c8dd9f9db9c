import type { LineageEvidence } from '../../schemas/comparison.ts'
import { isPublishedBefore } from '../story/publication-order.ts'
import type { Descent } from './choose-parents.ts'
import { directionWeights } from './direction-weights.ts'
import type { Witnesses } from './gather-witnesses.ts'
import { haveCommonSource } from './have-common-source.ts'
import { traceWording, type WordingTrace } from './trace-wording.ts'
import { calibrate, type DirectionEvidence, weighDirection } from './weigh-direction.ts'

/**
 * Two articles of which one seems to have its wording from the other. If `isKnown`, the copy has it from the parent; otherwise the two names mean
 * nothing. `confidence` is the estimated probability of that; `credits` are the places in which the copy names the parent.
 */
export interface Relation {
  readonly parent: number
  readonly copy: number
  readonly isKnown: boolean
  readonly confidence: number
  readonly descent: Descent
  readonly trace: WordingTrace
  readonly credits: readonly LineageEvidence[]
}

/** Only from here on the product says who copied whom: below, too many would be wrong; see eval/lineage.md. */
export const SURE = 0.75
/** A less likely relation is left out, unless the two have nearly all of their words in common. */
const LIKELY = 0.5
const NEARLY_ALL = 0.9
/**
 * Decides which relations are reported, and which with a direction: if the copy names the parent as its source, or came out certainly later and
 * repeats what the parent did to the text. Two that must share a source have no relation, only a group. Identical texts have a direction only if
 * one names the other.
 *
 * Shape: by copy; at most one relation of known direction into each article, and none of them in a circle.
 */
export function judgeRelations(descents: readonly Descent[], witnesses: Witnesses): Relation[] {
  const relations = descents.flatMap((descent) => judge(descent, witnesses))
  return withoutCircles(relations)
}

function judge(descent: Descent, witnesses: Witnesses): Relation[] {
  const { parent, copy } = descent
  const { agencies, overlap, named } = witnesses
  const evidence = weighable(descent, witnesses)
  const { trace, credits } = evidence
  if (credits.length === 0 && haveCommonSource(witnesses, parent, copy)) return []
  const isLater = isCertainlyLater(descent, witnesses)
  const likelihood = weighDirection(evidence, isLater ? directionWeights.dated : directionWeights.undated)
  const isTraced = isLater && isOneWay(trace) && !isIdentical(descent, witnesses)
  const isContradicted = named.creditsOf(parent, copy).length > 0
  const isKnown = likelihood >= SURE && !isContradicted && (credits.length > 0 || isTraced)
  const confidence = calibrate(likelihood, isKnown ? directionWeights.known : directionWeights.unknown)
  if (isKnown) return [{ parent, copy, isKnown, confidence, descent, trace, credits }]
  // one that credits an agency has its text from there, as far as nothing else is shown
  if (agencies[parent]!.size > 0 || agencies[copy]!.size > 0) return []
  if (likelihood < LIKELY && overlap.shareOf(parent, copy) < NEARLY_ALL) return []
  return [{ parent, copy, isKnown, confidence, descent, trace, credits }]
}

/** Returns a relation with all that its weight depends on. */
export function weighable(descent: Descent, witnesses: Witnesses): DirectionEvidence {
  const trace = traceWording(witnesses, descent)
  const { named } = witnesses
  const { copy, parent } = descent
  return { descent, trace, credits: named.creditsOf(copy, parent), isWholeCredit: named.isWholeFrom(copy, parent) }
}

/** Checks whether both articles are dated and the copy came out after the parent, as far as their dates are exact. */
export function isCertainlyLater({ parent, copy }: Descent, { story: { articles } }: Witnesses): boolean {
  return isPublishedBefore(articles[parent]!.reading.publishedAt, articles[copy]!.reading.publishedAt)
}

/** So many changes that no other article of the sentences has: fewer two may make by chance. */
const LEAST_EDITS = 2

/**
 * Checks whether the copy carries along what the parent did to the text: a slip, or changes, that the others lack; or loaded words, if no third
 * article tells whose they are, and the copy has cut more from what they share than it has beyond the parent.
 */
export function isOneWay({ evidence, parentFacts, parentRuns, copyFacts, copyRuns }: WordingTrace): boolean {
  const count = (wanted: LineageEvidence['kind']) => evidence.filter(({ kind }) => kind === wanted).length
  if (count('error') > 0 || count('edit') >= LEAST_EDITS) return true
  return count('addition') > 0 && parentFacts + parentRuns > copyFacts + copyRuns
}

function isIdentical({ parent, copy }: Descent, { overlap, words }: Witnesses): boolean {
  const common = overlap.commonOf(parent, copy)
  return common >= words.wordCounts[parent]! && common >= words.wordCounts[copy]!
}

/** Takes the direction from relations that would close a circle, the least sure ones first. */
function withoutCircles(relations: readonly Relation[]): Relation[] {
  const parentOf = new Map<number, number>()
  const refused = new Set<Relation>()
  const known = relations.filter(({ isKnown }) => isKnown)
  for (const relation of known.sort((a, b) => b.confidence - a.confidence || a.copy - b.copy)) {
    let above: number | undefined = relation.parent
    while (above !== undefined && above !== relation.copy) above = parentOf.get(above)
    if (above === relation.copy || parentOf.has(relation.copy)) refused.add(relation)
    else parentOf.set(relation.copy, relation.parent)
  }
  return relations.map((relation) => (refused.has(relation) ? { ...relation, isKnown: false } : relation))
}
