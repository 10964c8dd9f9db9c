/**
 * Which words of the catalogue are listed as markers: those that experts are estimated to call loaded in at least the share `least` of cases. Fitted by
 * eval/fit-markers.ts on BABE's development half (Spinde et al. 2021): ridge logistic regression over the named features of `markerFeatures`. No word of
 * the data stands here.
 */
export const markerSelection = {
  least: 0.25,
  intercept: -1.657,
  weights: {
    strength: 2.136,
    'loaded-word': -0.329,
    'speech-verb': 1.322,
    intensifier: 0.443,
    'name-calling': -0.232,
    'us-and-them': -1.019,
    dysphemism: -0.889,
    metaphor: 0.203,
    epithet: 0.705,
    ADJ: 0.499,
    ADV: -0.193,
    NOUN: 0.424,
    VERB: -0.39,
    charged: 0.255,
    judging: -0.015,
    business: 0.126,
    peoples: -0.127,
    mobs: -0.218,
    goodness: -0.029,
    blows: 0.465,
    unknownWord: 0.621
  } as Readonly<Record<string, number>>
} as const
