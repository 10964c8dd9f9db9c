import { signIndex, stanceIndex } from './feature-names.ts'
import { holdsWord } from './holds-word.ts'

/**
 * What a token adds to its sentence's features, whatever stands beside it, packed into one number, as it is read for every token:
 * bit 0 whether it is a word; bit 1 whether it ends like an adverb; 7 bits the place of the sign it is, plus 1; 6 bits which of `stanceSets` it has, plus 1;
 * the rest its weight in hundredths, plus `WEIGHT_OFFSET`.
 */
export type WordFacts = number

const IN_LY = 2
const SIGN_SHIFT = 2
const STANCE_SHIFT = 9
const WEIGHT_SHIFT = 15
const WEIGHT_OFFSET = 1000

export const isWordFact = (facts: WordFacts): boolean => (facts & 1) !== 0
export const isInLy = (facts: WordFacts): boolean => (facts & IN_LY) !== 0
/** Returns the feature of the sign, −1 for none. */
export const signOf = (facts: WordFacts): number => ((facts >> SIGN_SHIFT) & 127) - 1
/** Returns the index of its features in `stanceSets`, −1 for none. */
export const stancesOf = (facts: WordFacts): number => ((facts >> STANCE_SHIFT) & 63) - 1
export const weightOf = (facts: WordFacts): number => ((facts >> WEIGHT_SHIFT) - WEIGHT_OFFSET) / 100

/** The different sets of stance features that words have. */
export const stanceSets: readonly (readonly number[])[] = [
  ...new Map([...stanceIndex.values()].map((set) => [set.join(' '), set])).values()
]
const numberOfSet = new Map(stanceSets.map((set, i) => [set.join(' '), i]))

const LEAST_IN_LY = 6

/** Tells the facts of a word by its norm, under these weights (two decimals). */
export function factsWith(weights: ReadonlyMap<string, number>): (norm: string) => WordFacts {
  return (norm) => {
    const stances = stanceIndex.get(norm)
    const set = stances === undefined ? 0 : numberOfSet.get(stances.join(' '))! + 1
    const weight = Math.round((weights.get(norm) ?? 0) * 100) + WEIGHT_OFFSET
    const shape = norm.length >= LEAST_IN_LY && norm.endsWith('ly') ? IN_LY : 0
    const sign = (signIndex.get(norm) ?? -1) + 1
    return (holdsWord(norm) ? 1 : 0) | shape | (sign << SIGN_SHIFT) | (set << STANCE_SHIFT) | (weight << WEIGHT_SHIFT)
  }
}
