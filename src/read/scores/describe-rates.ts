import type { Scores } from '../../schemas/scores.ts'
import { poissonInterval, weightedInterval } from './poisson-interval.ts'

/** Markers in the outlet's voice: how many by family, and of their strengths the sum, the sum of squares and the largest (0 without markers). */
export interface MarkerSums {
  readonly families: ReadonlyMap<string, number>
  readonly strengths: { readonly sum: number; readonly squares: number; readonly largest: number }
}

/** Of fewer words of the outlet's own no rate is given. */
export const LEAST_WORDS = 150

/**
 * Rates per 1,000 of the outlet's own words, with 95 % intervals, of one article or of many taken together.
 *
 * Shape: `families` by name. Without a word of the outlet's own every rate is 0; `framing` has no rate below `LEAST_WORDS` of them, as one marker
 * more or less would change it beyond recognition.
 * Units: markers per 1,000 words, rounded to two decimals; `framing` weighs each marker with its strength, and has the plain rate beside it.
 * Source: exact Poisson intervals (Garwood 1936); Fay and Feuer (1997) for the weighted rate.
 */
export function describeRates(words: Scores['words'], { families, strengths }: MarkerSums): Scores {
  const per1000 = (amount: number) => (words.outlet === 0 ? 0 : Math.round(((amount * 1000) / words.outlet) * 100) / 100)
  const { sum, squares, largest } = strengths
  return {
    words,
    families: [...families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, count]) => ({ family, count, ratePer1000: per1000(count), interval: poissonInterval(count).map(per1000) })),
    framing:
      words.outlet < LEAST_WORDS
        ? { ratePer1000: null, interval: null, plainRatePer1000: null }
        : {
            ratePer1000: per1000(sum),
            interval: weightedInterval(sum, squares, largest === 0 ? 1 : largest).map(per1000),
            plainRatePer1000: per1000([...families.values()].reduce((total, count) => total + count, 0))
          }
  }
}
