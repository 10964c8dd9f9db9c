import type { Calibration, DirectionWeights } from './weigh-direction.ts'

/**
 * Weights of what the wording of two articles shows, fitted by eval/fit-directions.ts: ridge logistic regression over 80 made-up sets of 2 to
 * 12 articles whose descent is known, each as it is and with articles and dates taken away or turned, and over invented pairs and triples.
 * `dated` where the copy is certainly later; `undated` gives the probability that one of the two has its text from the other.
 * `known` and `unknown` put these probabilities right, for relations told with a direction and without.
 */
export const directionWeights: Readonly<
  Record<'dated' | 'undated', DirectionWeights> & Record<'known' | 'unknown', Calibration>
> = {
  dated: {
    bias: -1.48,
    features: {
      odds: 0.54,
      copyFacts: -44.05,
      parentFacts: 26.17,
      copyRuns: -0.8,
      replaced: 26.08,
      handedOn: 1.49,
      dropped: -1.56,
      parentNewOutside: -4.76,
      changes: 0.06,
      named: 0.55,
      namedWhole: 3.5
    }
  },
  undated: {
    bias: -0.59,
    features: {
      odds: 0.59,
      copyFacts: -30.66,
      parentFacts: 2.45,
      copyRuns: -0.48,
      replaced: 18.33,
      handedOn: 1.25,
      dropped: -0.87,
      parentNewOutside: -6.58,
      changes: 0.14,
      named: -0.47,
      namedWhole: 4.16
    }
  },
  known: { slope: 1, intercept: 1.05 },
  unknown: { slope: 0.96, intercept: -0.45 }
}
