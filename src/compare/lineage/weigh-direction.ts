import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Descent } from './choose-parents.ts'
import type { WordingTrace } from './trace-wording.ts'

/**
 * What speaks for a relation once its wording has been read: the log-odds of the choice of parents, and what the words show; `credits` are
 * the places in which the copy names the parent, `isWholeCredit` whether as the source of its whole text.
 */
export interface DirectionEvidence {
  readonly descent: Descent
  readonly trace: WordingTrace
  readonly credits: readonly LineageEvidence[]
  readonly isWholeCredit: boolean
}

/** Rates are of fewer words than this as if of so many: a handful proves nothing. */
const LEAST_WORDS = 20
const rate = (count: number, { common }: WordingTrace) => count / Math.max(LEAST_WORDS, common)
const MOST_SURE = 0.9999

/** What the weights are for. Counts weigh by their logarithm, as in the choice of parents. */
export const directionFeatures = {
  odds: ({ descent }: DirectionEvidence) => logOdds(descent.confidence),
  copyFacts: ({ trace }: DirectionEvidence) => rate(trace.copyFacts, trace),
  parentFacts: ({ trace }: DirectionEvidence) => rate(trace.parentFacts, trace),
  copyRuns: ({ trace }: DirectionEvidence) => Math.log1p(trace.copyRuns),
  replaced: ({ trace }: DirectionEvidence) => rate(trace.replaced, trace),
  handedOn: ({ trace }: DirectionEvidence) => Math.log1p(trace.handedOn),
  dropped: ({ trace }: DirectionEvidence) => Math.log1p(trace.dropped),
  parentNewOutside: ({ descent }: DirectionEvidence) => descent.evidence.parentNewOutside,
  changes: ({ trace }: DirectionEvidence) => Math.log1p(trace.evidence.filter(({ kind }) => kind !== 'addition').length),
  named: ({ credits }: DirectionEvidence) => (credits.length > 0 ? 1 : 0),
  namedWhole: ({ isWholeCredit }: DirectionEvidence) => (isWholeCredit ? 1 : 0)
}
export const directionFeatureNames = Object.keys(directionFeatures) as (keyof typeof directionFeatures)[]

/** Weights by the names of `directionFeatures`, and what all begin with. */
export interface DirectionWeights {
  readonly bias: number
  readonly features: Readonly<Record<keyof typeof directionFeatures, number>>
}

/** Returns the probability that the copy has its text from the parent (or, with the weights for undated pairs, one from the other). */
export function weighDirection(evidence: DirectionEvidence, { bias, features }: DirectionWeights): number {
  let score = bias
  for (const name of directionFeatureNames) score += features[name] * directionFeatures[name](evidence)
  return 1 / (1 + Math.exp(-score))
}

/** How a probability is calibrated: its log-odds are mapped to a line (Platt 1999) that bends at `KNEE` by `bend`. */
export interface Calibration {
  readonly slope: number
  readonly bend: number
  readonly intercept: number
}

/** Log-odds from which evidence counts in full. Below, how weak it is says little about a relation that is reported anyway. */
const KNEE = 1.5

/** Returns what the calibration is a weighted sum of, by the log-odds. */
export const calibrationFeatures = (odds: number): readonly [number, number] => [odds, Math.max(0, odds - KNEE)]

/** Calibrates a probability: relations with a direction are right more often than the same evidence without one. */
export function calibrate(probability: number, { slope, bend, intercept }: Calibration): number {
  const [odds, above] = calibrationFeatures(logOdds(probability))
  return 1 / (1 + Math.exp(-(intercept + slope * odds + bend * above)))
}

/** Returns the log-odds of a probability, bounded. */
export function logOdds(probability: number): number {
  const bounded = Math.min(MOST_SURE, Math.max(1 - MOST_SURE, probability))
  return Math.log(bounded / (1 - bounded))
}
