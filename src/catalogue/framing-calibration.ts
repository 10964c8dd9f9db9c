/**
 * Turns scores into probabilities in running news, and decides what is called loaded. Fitted by eval/fit-framing.ts on cross-validated scores of
 * BASIL's articles (Fan et al. 2019): Platt scaling, and the score with the best F1. A
 * sentence sent alone counts as loaded from the score with the best macro-F1 on BABE (Spinde et al. 2021) and NewsSD-ENG (Antici et al. 2024).
 */
export const framingCalibration = {
  slope: 0.491,
  offset: -2.317,
  loadedInArticle: 0.436,
  loadedAlone: 0.45
} as const
