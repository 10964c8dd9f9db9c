import { poissonInterval, weightedInterval } from '../read/scores/poisson-interval.ts'
import type { Scores } from '../schemas/scores.ts'

/** Sums over articles: words by voice, strengths in thousandths (squares in millionths), and markers by family, outlet voice only. */
export interface ScoreSums {
  readonly outletWords: number
  readonly quotedWords: number
  readonly attributedWords: number
  readonly strengthSum: number
  readonly strengthSquares: number
  readonly strengthLargest: number
  readonly families: ReadonlyMap<string, number>
}

/**
 * The scores of several articles taken together: rates per 1,000 of the outlet's own words with 95 % intervals, as those of one article.
 * Source: exact Poisson intervals (Garwood 1936); Fay and Feuer (1997) for the weighted rate.
 */
export function scoreSums(sums: ScoreSums): Scores {
  const { outletWords, quotedWords, attributedWords, strengthLargest, families } = sums
  const per1000 = (amount: number) => (outletWords === 0 ? 0 : Math.round((amount * 100_000) / outletWords) / 100)
  const sum = sums.strengthSum / 1000
  const squares = sums.strengthSquares / 1_000_000
  const largest = strengthLargest === 0 ? 1 : strengthLargest / 1000
  return {
    words: { outlet: outletWords, quoted: quotedWords, attributed: attributedWords },
    families: [...families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, count]) => ({ family, count, ratePer1000: per1000(count), interval: poissonInterval(count).map(per1000) })),
    framing: { ratePer1000: per1000(sum), interval: weightedInterval(sum, squares, largest).map(per1000) }
  }
}
