// Written by `npm run openapi`.

/** Version of the catalogue: another one if a rule, a family, a term of art or the selection of markers changes, so that stored comparisons are not mistaken for results of this one. */
export const catalogueVersion = '2026-11-30.4'

/** Of what has this version. */
export const catalogueDigest = '6ee93fa12b4194ab'
