// Written by `npm run openapi`.

/** Version of the catalogue: another one if any rule or family changes, so that stored comparisons are not mistaken for results of this one. */
export const catalogueVersion = '2026-11-30.3'

/** Of the rules and families that have this version. */
export const catalogueDigest = '29ab857d5d4fdbf9'
