import { describeRates, LEAST_WORDS } from '../read/scores/describe-rates.ts'
import { weightedInterval } from '../read/scores/poisson-interval.ts'
import type { Scores } from '../schemas/scores.ts'
import type { PartFigures } from './outlet-figures.ts'

type Summed =
  | 'articles'
  | 'outletWords'
  | 'quotedWords'
  | 'attributedWords'
  | 'strengthSum'
  | 'strengthSquares'
  | 'strengthLargest'
  | 'loadSquares'
  | 'loadWords'
  | 'wordSquares'

/** Sums over articles, as the store keeps them (strengths in thousandths, squares in millionths), and markers by family, outlet voice only. */
export interface ScoreSums extends Pick<PartFigures, Summed> {
  readonly families: ReadonlyMap<string, number>
}

/**
 * Beyond each bound of a comparison interval: ±1.386 standard errors. If two such intervals of about the same length do not overlap, their rates
 * differ by 1.96 standard errors of the difference.
 */
const COMPARISON_TAIL = 0.0829

/**
 * Returns the scores of several articles taken together: rates as those of one article, with intervals that are as wide as the articles differ.
 * `comparisonInterval` is the one to hold against another outlet's, in markers per 1,000 own words; null if there is no rate.
 *
 * Source: quasi-Poisson (McCullagh and Nelder 1989): the variance of independent markers times the dispersion between articles. Comparison intervals:
 * Goldstein and Healy (1995).
 */
export function scoreSums(sums: ScoreSums): { readonly scores: Scores; readonly comparisonInterval: [number, number] | null } {
  const { outletWords, families } = sums
  const strengths = {
    sum: sums.strengthSum / 1000,
    squares: (sums.strengthSquares / 1_000_000) * dispersion(sums),
    largest: sums.strengthLargest / 1000
  }
  const words = { outlet: outletWords, quoted: sums.quotedWords, attributed: sums.attributedWords }
  const scores = describeRates(words, { families, strengths })
  if (outletWords < LEAST_WORDS) return { scores, comparisonInterval: null }
  const bounds = weightedInterval(strengths.sum, strengths.squares, strengths.largest || 1, COMPARISON_TAIL)
  const per1000 = (bound: number) => Math.round(((bound * 1000) / outletWords) * 100) / 100
  return { scores, comparisonInterval: [per1000(bounds[0]), per1000(bounds[1])] }
}

/**
 * How much more the loads of articles differ than if every marker came by itself: markers come in sentences and articles of one tone. At least 1, as few
 * articles may be alike by chance.
 */
function dispersion({
  articles,
  outletWords,
  strengthSum,
  strengthSquares,
  loadSquares,
  loadWords,
  wordSquares
}: ScoreSums): number {
  if (articles < 2 || strengthSquares === 0) return 1
  const rate = strengthSum / outletWords
  const spread = loadSquares - 2 * rate * loadWords + rate * rate * wordSquares
  return Math.max(1, (spread * articles) / (articles - 1) / strengthSquares)
}
