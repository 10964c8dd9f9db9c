import { lemmasOf, spellingKey, stemWord } from '../../languages/lexicon.ts'

/** Shorter words become others by a letter: “there” and “three”. */
const LEAST_LENGTH = 5

/**
 * Checks whether a word is another one misspelled: one letter dropped, put in, changed, or two changed about. Forms of one word and house
 * spellings do not count, and neither does a word that dictionaries have: then the other one is the slip.
 *
 * Source: Damerau (1964): four in five misspellings are one such slip.
 */
export function isMisspelling(word: string, right: string): boolean {
  if (Math.min(word.length, right.length) < LEAST_LENGTH || Math.abs(word.length - right.length) > 1 || word === right)
    return false
  if (!/^\p{L}+$/u.test(word) || !/^\p{L}+$/u.test(right) || !isOneSlip(word, right)) return false
  return stemWord(word) !== stemWord(right) && spellingKey(word) !== spellingKey(right) && lemmasOf(word).length === 0
}

function isOneSlip(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let behind = 0
  while (behind < Math.min(a.length, b.length) - from && a.at(-1 - behind) === b.at(-1 - behind)) behind++
  const [left, right] = [a.length - from - behind, b.length - from - behind]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from]
}
