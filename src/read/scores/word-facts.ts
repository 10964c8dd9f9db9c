import { rememberWords } from '../names/remember-words.ts'
import { signIndex, stanceIndex } from './feature-names.ts'
import { holdsWord } from './holds-word.ts'

/** What a token adds to its sentence's features, whatever stands beside it; `sign` and `stances` are places of features, −1 for none. */
export interface WordFacts {
  readonly isWord: boolean
  readonly sign: number
  readonly stances: readonly number[]
  readonly weight: number
  readonly shape: number
}

/** Bits of `shape`: ends like an adverb; is an -ism or -ist; begins with a negating prefix. */
export const IN_LY = 1
export const ISM = 2
export const NEGATIVE = 4

const LEAST_SHAPED = 6
const none: readonly number[] = []

/** The facts of words under these weights, looked up once a word. */
export function factsWith(weights: ReadonlyMap<string, number>): (norm: string) => WordFacts {
  return rememberWords((norm) => ({
    isWord: holdsWord(norm),
    sign: signIndex.get(norm) ?? -1,
    stances: stanceIndex.get(norm) ?? none,
    weight: weights.get(norm) ?? 0,
    shape: norm.length < LEAST_SHAPED ? 0 : shapeOf(norm)
  }))
}

function shapeOf(norm: string): number {
  let shape = 0
  if (norm.endsWith('ly')) shape |= IN_LY
  if (/is(?:m|ts?)$/.test(norm)) shape |= ISM
  if (/^(?:un|mis|dis)/.test(norm)) shape |= NEGATIVE
  return shape
}
