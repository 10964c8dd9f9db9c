import type { Calibration, DirectionWeights } from './weigh-direction.ts'

/**
 * Weights of what the wording of two articles shows, fitted by eval/fit-directions.ts: ridge logistic regression over 80 made-up sets of 2 to
 * 12 articles whose descent is known, each as it is and with articles and dates taken away or turned, and over invented pairs and triples.
 * `dated` is for copies that are certainly later; `undated` gives the probability that one of the two has its text from the other.
 * `known` and `unknown` calibrate these probabilities, for relations with a direction and without.
 */
export const directionWeights: Readonly<
  Record<'dated' | 'undated', DirectionWeights> & Record<'known' | 'unknown', Calibration>
> = {
  dated: {
    bias: -1.33,
    features: {
      odds: 0.52,
      copyFacts: -44.93,
      parentFacts: 25.98,
      copyRuns: -0.84,
      replaced: 25.58,
      handedOn: 1.38,
      dropped: -1.74,
      parentNewOutside: -4.75,
      changes: 0.13,
      named: 0.56,
      namedWhole: 3.47
    }
  },
  undated: {
    bias: -0.38,
    features: {
      odds: 0.62,
      copyFacts: -28.83,
      parentFacts: 3.81,
      copyRuns: -0.49,
      replaced: 17.25,
      handedOn: 1.14,
      dropped: -1.19,
      parentNewOutside: -6.27,
      changes: 0.16,
      named: -0.49,
      namedWhole: 4.04
    }
  },
  known: { slope: 0.01, bend: 0.7, intercept: 3.02 },
  unknown: { slope: 0.27, bend: 1.07, intercept: 0.43 }
}
