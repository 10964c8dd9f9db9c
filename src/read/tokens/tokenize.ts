import type { PartOfSpeech } from '../../languages/language.ts'
import { tokenizeBlock } from './tokenize-block.ts'
import type { Word } from './word.ts'

/**
 * The tokens of one field of an article, as parallel arrays.
 *
 * `starts` and `ends` are half-open UTF-16 offsets in `text`, ascending, never overlapping. `words` are what the tokens are forms of, `norms` theirs: lower case with plain
 * apostrophes and hyphens and without invisible characters; a clitic is a separate token (“’s”, “n’t”), a hyphenated
 * compound is one token. `tags` are universal parts of speech, `lemmas` lower case.
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly words: readonly Word[]
  readonly norms: readonly string[]
  readonly tags: readonly PartOfSpeech[]
  readonly lemmas: readonly string[]
}

/** Returns tokens of the pieces of `text` given by `spans` (in order, not overlapping); each piece is tagged by itself. */
export function tokenize(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const words: Word[] = []
  const norms: string[] = []
  const tags: PartOfSpeech[] = []
  const lemmas: string[] = []
  for (const { start, end } of spans) {
    const block = tokenizeBlock(text.slice(start, end))
    for (let i = 0; i < block.norms.length; i++) {
      starts.push(start + block.starts[i]!)
      ends.push(start + block.ends[i]!)
      words.push(block.words[i]!)
      norms.push(block.norms[i]!)
      tags.push(block.tags[i]!)
      lemmas.push(block.lemmas[i]!)
    }
  }
  return { text, length: norms.length, starts, ends, words, norms, tags, lemmas }
}

const letterOrDigit = /[\p{L}\p{N}]/u
const wordLike = /^[a-z0-9]/

/** Checks whether token `i` counts as a word: it holds a letter or a digit and is no clitic. */
export function isWord(tokens: Tokens, i: number): boolean {
  const norm = tokens.norms[i]!
  if (norm === "n't") return false
  if (wordLike.test(norm)) return true
  return norm.charCodeAt(0) !== 39 && letterOrDigit.test(norm)
}

/** Returns the index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
