import { framingCalibration } from '../../catalogue/framing-calibration.ts'

/** How loaded a sentence's wording is: a probability, 0..1, calibrated in running news, and the decision. */
export interface SentenceFraming {
  readonly framing: number
  readonly loaded: boolean
}

/** Articles of fewer sentences are read as sentences sent alone. */
export const ARTICLE_SENTENCES = 5

/** Nothing of the outlet's own stands in the sentence. */
export const NO_FRAMING: SentenceFraming = { framing: 0, loaded: false }

/**
 * Calibrates the model's log odds that a sentence is loaded.
 *
 * Units: `framing` is rounded to four decimals; it never reaches 0, which means that there is no wording of the outlet's own.
 * Source: Platt (1999); the parameters stand in `framing-calibration.ts`.
 */
export function calibrateFraming(logOdds: number, isInArticle: boolean): SentenceFraming {
  const { slope, offset, loadedInArticle, loadedAlone } = framingCalibration
  const probability = Math.round(10_000 * logistic(slope * logOdds + offset)) / 10_000
  return { framing: Math.max(0.0001, probability), loaded: logistic(logOdds) >= (isInArticle ? loadedInArticle : loadedAlone) }
}

const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))
