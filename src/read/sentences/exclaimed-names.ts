import { exclaimedNames, exclaimedThings } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Checks whether the mark at `stop` belongs to a name that the sentence continues with: “Yahoo! Inc.”, “Yahoo! said it”, “Hello! magazine”. */
export function isTitledCry({ norms, tags, text, starts, ends }: Tokens, stop: number, word: number): boolean {
  if (text.slice(starts[stop]!, ends[stop]!) !== '!' || starts[stop] !== ends[stop - 1]) return false
  const isName = /^\p{Lu}/u.test(text[starts[stop - 1]!]!)
  const isSmall = /^\p{Ll}/u.test(text[starts[word]!]!)
  if (isSmall && exclaimedThings.has(norms[word]!)) return isName
  return exclaimedNames.has(norms[stop - 1]!) && (tags[word] === 'PROPN' || (isSmall && isName))
}
