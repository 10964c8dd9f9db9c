import { precedingNegators, transparentWords } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Checks whether a negation stands before token `i`, with nothing but an article or a degree word between. */
export function isNegated(tokens: Tokens, i: number, first: number): boolean {
  for (let at = i - 1, steps = 0; at >= first && steps < 3; at--, steps++) {
    const norm = tokens.norms[at]!
    if (precedingNegators.has(norm)) return true
    if (!transparentWords.has(norm)) return false
  }
  return false
}
