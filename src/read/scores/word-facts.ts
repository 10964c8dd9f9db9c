import { rememberWords } from '../names/remember-words.ts'
import { signIndex, stanceIndex } from './feature-names.ts'
import { holdsWord } from './holds-word.ts'

/**
 * What a token adds to its sentence's features, whatever stands beside it, packed into one number, as it is read for every token:
 * bit 0 whether it is a word; bits 1 to 3 its shape; 7 bits the place of the sign it is, plus 1; 6 bits which of `stanceSets` it has, plus 1;
 * the rest its weight in hundredths, plus `WEIGHT_OFFSET`.
 */
export type WordFacts = number

/** Bits of the shape: ends like an adverb; is an -ism or -ist; begins with a negating prefix. */
export const IN_LY = 2
export const ISM = 4
export const NEGATIVE = 8
export const SHAPES = IN_LY | ISM | NEGATIVE

const SIGN_SHIFT = 4
const STANCE_SHIFT = 11
const WEIGHT_SHIFT = 17
const WEIGHT_OFFSET = 1000

export const isWordFact = (facts: WordFacts): boolean => (facts & 1) !== 0
/** The feature of the sign, −1 for none. */
export const signOf = (facts: WordFacts): number => ((facts >> SIGN_SHIFT) & 127) - 1
/** The index of its features in `stanceSets`, −1 for none. */
export const stancesOf = (facts: WordFacts): number => ((facts >> STANCE_SHIFT) & 63) - 1
export const weightOf = (facts: WordFacts): number => ((facts >> WEIGHT_SHIFT) - WEIGHT_OFFSET) / 100

/** The different sets of stance features that words have. */
export const stanceSets: readonly (readonly number[])[] = [
  ...new Map([...stanceIndex.values()].map((set) => [set.join(' '), set])).values()
]
const numberOfSet = new Map(stanceSets.map((set, i) => [set.join(' '), i]))

const LEAST_SHAPED = 6

/** The facts of words under these weights (two decimals), looked up once a word. */
export function factsWith(weights: ReadonlyMap<string, number>): (norm: string) => WordFacts {
  return rememberWords((norm) => {
    const stances = stanceIndex.get(norm)
    const set = stances === undefined ? 0 : numberOfSet.get(stances.join(' '))! + 1
    const weight = Math.round((weights.get(norm) ?? 0) * 100) + WEIGHT_OFFSET
    const shape = norm.length < LEAST_SHAPED ? 0 : shapeOf(norm)
    const sign = (signIndex.get(norm) ?? -1) + 1
    return (holdsWord(norm) ? 1 : 0) | shape | (sign << SIGN_SHIFT) | (set << STANCE_SHIFT) | (weight << WEIGHT_SHIFT)
  })
}

function shapeOf(norm: string): number {
  let shape = 0
  if (norm.endsWith('ly')) shape |= IN_LY
  if (/is(?:m|ts?)$/.test(norm)) shape |= ISM
  if (/^(?:un|mis|dis)/.test(norm)) shape |= NEGATIVE
  return shape
}
