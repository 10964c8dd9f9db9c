import { exclaimedNames, exclaimedThings } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Checks whether the mark at `stop` belongs to a name that the sentence continues with: “Yahoo! Inc.”, “Hello! magazine”. */
export function isTitledCry({ norms, tags, text, starts, ends }: Tokens, stop: number, word: number): boolean {
  if (text.slice(starts[stop]!, ends[stop]!) !== '!' || starts[stop] !== ends[stop - 1]) return false
  if (exclaimedThings.has(norms[word]!) && /^\p{Ll}/u.test(text[starts[word]!]!)) return /^\p{Lu}/u.test(text[starts[stop - 1]!]!)
  return exclaimedNames.has(norms[stop - 1]!) && tags[word] === 'PROPN'
}
