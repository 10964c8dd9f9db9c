import { describeRates } from '../read/scores/describe-rates.ts'
import type { Scores } from '../schemas/scores.ts'
import type { PartFigures } from './outlet-figures.ts'

type Summed = 'outletWords' | 'quotedWords' | 'attributedWords' | 'strengthSum' | 'strengthSquares' | 'strengthLargest'

/** Sums over articles, as the store keeps them (strengths in thousandths, squares in millionths), and markers by family, outlet voice only. */
export interface ScoreSums extends Pick<PartFigures, Summed> {
  readonly families: ReadonlyMap<string, number>
}

/** The scores of several articles taken together: rates as those of one article. */
export function scoreSums({ outletWords, quotedWords, attributedWords, families, ...sums }: ScoreSums): Scores {
  const strengths = {
    sum: sums.strengthSum / 1000,
    squares: sums.strengthSquares / 1_000_000,
    largest: sums.strengthLargest / 1000
  }
  return describeRates({ outlet: outletWords, quoted: quotedWords, attributed: attributedWords }, { families, strengths })
}
