import type { Voices } from '../../attributions/mark-voices.ts'
import type { Tokens } from '../../tokens/tokenize.ts'

const marks: ReadonlySet<string> = new Set(['"', '“', '”', "'", '‘', '’', '(', '–', '—', '-', '…', '...'])
const ends: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '.', '?', '!', '…', '...'])

/** Returns the first token of a sentence that stands after the marks it opens with. */
export function outletStart({ norms }: Tokens, first: number, end: number): number {
  let at = first
  while (at < end - 1 && marks.has(norms[at]!)) at++
  return at
}

/** Returns where the clause that runs on from token `at` ends, exclusive: at a mark, a change of voice or the end of the sentence. */
export function clauseEnd(voices: Voices, { norms }: Tokens, at: number, end: number): number {
  let to = at
  while (to < end && !ends.has(norms[to]!) && voices[to] === voices[at - 1]) to++
  return to
}
