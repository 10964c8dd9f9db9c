/**
 * Turns scores into probabilities in running news, and decides what is called loaded. Fitted by eval/fit-framing.ts on cross-validated scores of
 * BASIL's articles (Fan et al. 2019): Platt scaling, and the score with the best F1. A sentence sent alone counts as loaded from an even score.
 */
export const framingCalibration = {
  slope: 0.493,
  offset: -2.315,
  loadedInArticle: 0.455,
  loadedAlone: 0.5
} as const
