import { type ScannedTokens, scanTokens } from './scan-tokens.ts'
import { type PartOfSpeech, tagTokens } from './tag-tokens.ts'

/**
 * The tokens of one field of an article, as parallel arrays.
 *
 * `starts` and `ends` are half-open UTF-16 offsets in `text`, ascending, never overlapping. `norms` are lower case with plain
 * apostrophes and hyphens and without invisible characters; a clitic is a token of its own (“’s”, “n’t”), a hyphenated
 * compound is one token. `tags` are universal parts of speech, `lemmas` lower case.
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly norms: readonly string[]
  readonly tags: readonly PartOfSpeech[]
  readonly lemmas: readonly string[]
}

/** Tokens of the pieces of `text` given by `spans` (in order, not overlapping), tagged together in one go. */
export function tokenize(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Tokens {
  const scanned: ScannedTokens = { starts: [], ends: [], forms: [] }
  for (const { start, end } of spans) scanTokens(text, start, end, scanned)
  const { tags, lemmas } = tagTokens(scanned.forms)
  const norms = scanned.forms.map((form) => form.toLowerCase())
  return { text, length: norms.length, starts: scanned.starts, ends: scanned.ends, norms, tags, lemmas }
}

const letterOrDigit = /[\p{L}\p{N}]/u
const wordLike = /^[a-z0-9]/

/** Whether token `i` counts as a word: it holds a letter or a digit and is no clitic. */
export function isWord(tokens: Tokens, i: number): boolean {
  const norm = tokens.norms[i]!
  if (norm === "n't") return false
  if (wordLike.test(norm)) return true
  return norm.charCodeAt(0) !== 39 && letterOrDigit.test(norm)
}

/** The index of the first token that starts at or behind `offset`. */
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
