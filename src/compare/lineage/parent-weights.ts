import type { ParentWeights } from './weigh-parent.ts'

/**
 * Weights of the evidence for one article having copied another, fitted by eval/fit-lineage.ts: ridge conditional logit (McFadden 1974)
 * over 80 made-up sets of 2 to 12 articles whose descent is known. The candidates compete with each other and with an unseen source,
 * whose score is 0. The weight of `peculiar` is set by hand, as there are too few large sets to fit it on.
 */
export const parentWeights: ParentWeights = {
  bias: -0.19,
  features: {
    common: 6.07,
    fromElsewhere: -9.55,
    newInside: -14.48,
    newOutside: -2.12,
    parentNewInside: 17.65,
    parentNewOutside: -14.79,
    sharedGaps: 5.96,
    wordsOfMissingRows: -0.85,
    creditsAgency: -3.39,
    peculiar: 1.5
  }
}
