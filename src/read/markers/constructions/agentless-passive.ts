import type { SentencePlace } from '../../sentences/split-sentences.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import type { TokenRange } from './find-at-word.ts'

const forms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'get', 'got', 'gets'])
const between: ReadonlySet<string> = new Set([
  'also',
  'then',
  'later',
  'not',
  "n't",
  'fatally',
  'reportedly',
  'allegedly',
  'both',
  'all',
  'being'
])
const stops: ReadonlySet<string> = new Set([';', ':', '—', '–', '"', '“', '”'])

/** How far behind the participle a “by” may stand and still name who did it. */
const AGENT_TOKENS = 12

/** “Twelve people were killed in Marrow Bay”: a passive of the participle `i` with nobody named behind “by”. Marks the participle. */
export function agentlessPassiveAt({ norms }: Tokens, i: number, { firstToken, endToken }: SentencePlace): TokenRange | null {
  let at = i - 1
  while (at > firstToken && between.has(norms[at]!)) at--
  if (at < firstToken || !forms.has(norms[at]!)) return null
  let end = i + 1
  while (end < endToken && end < i + AGENT_TOKENS && norms[end] !== 'by' && !stops.has(norms[end]!)) end++
  return norms[end] !== 'by' || end >= endToken ? { from: i, to: i + 1 } : null
}
