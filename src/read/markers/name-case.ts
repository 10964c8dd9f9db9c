import type { SentencePlace } from '../sentences/split-sentences.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/**
 * Checks whether token `i` is written as (part of) a name: capitalised in a place where an ordinary word would not be. “The Radical Party”; the first
 * word of a sentence only if the tagger calls it a name, and no word of a headline or a line that capitalises all its words.
 */
export function hasNameCase(tokens: Tokens, i: number, place: SentencePlace): boolean {
  if (!isCapital(tokens, i)) return false
  if (place.role !== 'body' && capitalisesWords(tokens, place)) return false
  if (startsClause(tokens, i, place)) return tokens.tags[i] === 'PROPN' && !isPluralOpener(tokens, i, place)
  return !capitalisesWords(tokens, place)
}

/** Checks whether the token begins with a capital letter. */
export function isCapital(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[i]!)
  if (code < 128) return code >= 65 && code <= 90
  const char = String.fromCharCode(code)
  return char !== char.toLowerCase()
}

const openers: ReadonlySet<string> = new Set(['"', '“', '‘', "'", ':', '—', '–', '(', '…', '...'])
const startsClause = (tokens: Tokens, i: number, place: SentencePlace) =>
  i === place.firstToken || openers.has(tokens.norms[i - 1]!)

/** Checks whether a plural noun begins a clause, which the tagger takes for a name because of its capital: “Rioters burned two cars.” */
export function isPluralOpener(tokens: Tokens, i: number, place: SentencePlace): boolean {
  if (tokens.tags[i] !== 'PROPN' || !/[a-z]{3}[^s’']s$/.test(tokens.norms[i]!) || !startsClause(tokens, i, place)) return false
  const next = i + 1
  return next < place.endToken && !isCapital(tokens, next) && /^\p{Ll}/u.test(tokens.norms[next]!)
}

/** Checks whether most longer words of the sentence are capitalised, as headlines do. Looks at its first tokens only. */
export function capitalisesWords(tokens: Tokens, place: SentencePlace): boolean {
  let capitals = 0
  let words = 0
  const end = Math.min(place.endToken, place.firstToken + 40)
  for (let i = place.firstToken; i < end; i++) {
    if (tokens.norms[i]!.length < 4) continue
    words++
    if (isCapital(tokens, i)) capitals++
  }
  return words >= (place.role === 'body' ? 5 : 2) && capitals * 3 > words * 2
}
