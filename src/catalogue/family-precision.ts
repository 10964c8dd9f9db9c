/**
 * By family, how many of `n` markers in the outlet's voice hold a word that experts marked as biased: BABE's development half (Spinde et al. 2021), each
 * sentence read by itself. Written by `node eval/fit-markers.ts DATA_FOLDER --write`. A family that is not here was not found there.
 */
export const familyPrecision: ReadonlyMap<string, { readonly precision: number; readonly n: number }> = new Map([
  ['agency', { precision: 0, n: 4 }],
  ['blame', { precision: 0.5, n: 2 }],
  ['dysphemism', { precision: 0.32, n: 31 }],
  ['editorial', { precision: 0.12, n: 34 }],
  ['epithet', { precision: 0.68, n: 31 }],
  ['euphemism', { precision: 0.17, n: 6 }],
  ['fear', { precision: 0.5, n: 4 }],
  ['hedge', { precision: 0.15, n: 20 }],
  ['intensifier', { precision: 0.52, n: 121 }],
  ['loaded-word', { precision: 0.5, n: 818 }],
  ['metaphor', { precision: 0.37, n: 27 }],
  ['minimiser', { precision: 0.5, n: 2 }],
  ['moral', { precision: 0.2, n: 5 }],
  ['name-calling', { precision: 0.5, n: 117 }],
  ['presupposition', { precision: 0, n: 5 }],
  ['scare-quote', { precision: 0, n: 25 }],
  ['sensational', { precision: 0, n: 5 }],
  ['sourcing', { precision: 0, n: 4 }],
  ['speech-verb', { precision: 0.65, n: 159 }],
  ['us-and-them', { precision: 0.35, n: 23 }]
])
