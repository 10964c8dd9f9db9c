import { words } from '../../languages/words.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Names written with a mark of exclamation that are no cry of their own. */
const names: ReadonlySet<string> = new Set(['yahoo', 'yum', 'wham', 'jeopardy', 'oklahoma', 'jeb', 'lastminute'])

/** What is called by such a name stands after it: “Hello! magazine”. */
const things: ReadonlySet<string> = words(
  'magazine weekly tabloid musical show band album song brand app website network channel'
)

/** Checks whether the mark at `stop` belongs to a name that the sentence continues with: “Yahoo! Inc.”, “Hello! magazine”. */
export function isTitledCry({ norms, tags, text, starts, ends }: Tokens, stop: number, word: number): boolean {
  if (text.slice(starts[stop]!, ends[stop]!) !== '!' || starts[stop] !== ends[stop - 1]) return false
  if (things.has(norms[word]!) && /^\p{Ll}/u.test(text[starts[word]!]!)) return /^\p{Lu}/u.test(text[starts[stop - 1]!]!)
  return names.has(norms[stop - 1]!) && tags[word] === 'PROPN'
}
