import { directNegators, isContractedNot, scaleWords, smallNumbers } from '../../languages/lexicon.ts'
import type { Story } from '../story/index-story.ts'

export const NUMERIC = 1
export const NEGATOR = 2

/** What the words of a story are to the stage that looks for conflicts, by word id: `NUMERIC` and `NEGATOR` as bits. */
export type WordKinds = Uint8Array

const numberWords: ReadonlySet<string> = new Set([...smallNumbers.keys(), ...scaleWords.keys(), 'dozen'])

/** Looks at each word of the vocabulary once. */
export function markWordKinds({ vocabulary }: Story): WordKinds {
  const kinds = new Uint8Array(vocabulary.length)
  for (let id = 0; id < kinds.length; id++) {
    const word = vocabulary[id]!
    const first = word.charCodeAt(0)
    if ((first >= 48 && first <= 57) || numberWords.has(word) || isTensWord(word)) kinds[id] = NUMERIC
    else if (directNegators.has(word) || isContractedNot(word)) kinds[id] = NEGATOR
  }
  return kinds
}

/** “twenty-five”. */
function isTensWord(word: string): boolean {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && hyphen < 8 && numberWords.has(word.slice(0, hyphen)) && numberWords.has(word.slice(hyphen + 1))
}
