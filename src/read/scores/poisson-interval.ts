import { inverseGamma } from './inverse-gamma.ts'

const TAIL = 0.025

/**
 * Returns the exact 95 % interval of a Poisson count (Garwood 1936): chi-square quantiles with 2n and 2n + 2 degrees of freedom, halved.
 * Shape: `[lower, upper]`, in counts.
 */
export function poissonInterval(count: number): readonly [number, number] {
  const known = small[count]
  if (known !== undefined) return known
  const interval = [count === 0 ? 0 : inverseGamma(TAIL, count), inverseGamma(1 - TAIL, count + 1)] as const
  if (count < MOST_KEPT) small[count] = interval
  return interval
}

/** Small counts come again with every article. */
const small: (readonly [number, number])[] = []
const MOST_KEPT = 500

/**
 * Returns the 95 % interval of a weighted sum of Poisson counts after Fay and Feuer (1997): a gamma distribution with the sum's mean and
 * variance, for the upper bound with one more event of the largest weight.
 *
 * Shape: `[lower, upper]`, in the unit of the weights. `sum` is Σ w, `squares` Σ w², `largest` the largest weight; `tail` is what lies beyond each bound.
 * No events: as an unweighted count of none, times the largest weight.
 */
export function weightedInterval(sum: number, squares: number, largest: number, tail = TAIL): [number, number] {
  if (sum === 0) return [0, largest * inverseGamma(1 - tail, 1)]
  const upperSum = sum + largest
  const upperSquares = squares + largest * largest
  return [
    (squares / sum) * inverseGamma(tail, (sum * sum) / squares),
    (upperSquares / upperSum) * inverseGamma(1 - tail, (upperSum * upperSum) / upperSquares)
  ]
}
