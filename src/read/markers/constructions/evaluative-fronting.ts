import { frontedCopulas, frontedOpeners } from '../../../languages/lexicon.ts'
import type { Voices } from '../../attributions/mark-voices.ts'
import type { SentencePlace } from '../../sentences/split-sentences.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import { clauseEnd, outletStart } from './clause.ts'
import type { TokenRange } from './find-at-word.ts'

/** “Even more alarming is the silence of the ministry”: a judgement, token `i`, put before its subject. Marks the whole clause. */
export function evaluativeFrontingAt(
  tokens: Tokens,
  voices: Voices,
  i: number,
  { firstToken, endToken, role }: SentencePlace
): TokenRange | null {
  if (
    role !== 'body' ||
    i === firstToken ||
    !frontedOpeners.has(tokens.norms[i - 1]!) ||
    !frontedCopulas.has(tokens.norms[i + 1]!)
  )
    return null
  const from = outletStart(tokens, firstToken, endToken)
  if (i <= from || i > from + MOST_OPENERS) return null
  for (let at = from; at < i; at++) if (!frontedOpeners.has(tokens.norms[at]!)) return null
  return { from, to: clauseEnd(voices, tokens, i + 2, endToken) }
}

const MOST_OPENERS = 3
