import { connectives } from '../../../languages/lexicon.ts'
import type { SentencePlace } from '../../sentences/split-sentences.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import { outletStart } from './clause.ts'
import type { TokenRange } from './find-at-word.ts'

/** “Sadly, the plan failed”: the adverb `i` that judges the whole sentence, before a comma. */
export function sentenceAdverbAt(tokens: Tokens, i: number, { firstToken, endToken }: SentencePlace): TokenRange | null {
  if (tokens.norms[i + 1] !== ',' || i + 1 >= endToken) return null
  const from = outletStart(tokens, firstToken, endToken)
  const at = connectives.has(tokens.norms[from]!) ? from + 1 : from
  return at === i ? { from: i, to: i + 1 } : null
}
