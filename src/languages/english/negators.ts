import { words } from '../words.ts'

// Each list holds the one before, so that stages may be stricter or wider and never disagree about a word.
const particles = "not n't no never"
const direct = `${particles} cannot without`
const before = `${direct} hardly neither nor`

/** Make a question look for assent: “Is this not …?”. */
export const negativeParticles = words(particles)

/** Deny the word after them. */
export const directNegators = words(direct)

/** Deny, or all but deny, a word after them. */
export const precedingNegators = words(before)

/** Turn a statement into its opposite, wherever they stand. */
export const negators = words(`${before} none nobody nothing nowhere scarcely barely`)

/** Checks whether a word ends in a contracted “not”: “don't”, and “n't” by itself. */
export const isContractedNot = (norm: string): boolean => norm.endsWith("n't")
