import { betweenPassive, misfortunes, passiveAuxiliaries } from '../../../languages/lexicon.ts'
import type { SentencePlace } from '../../sentences/split-sentences.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import type { TokenRange } from './find-at-word.ts'

const stops: ReadonlySet<string> = new Set([';', ':', '—', '–', '"', '“', '”'])

/** How far from the participle a “by” may stand and still name who did it, and a misfortune what did. */
const AGENT_TOKENS = 12
/** The longest aside between the verb and its participle, with its commas: “were, on Friday evening, killed”. */
const ASIDE_TOKENS = 8

/** “Twelve people were killed in Marrow Bay”: a passive of the participle `i` with nobody named after “by”. Marks the participle. */
export function agentlessPassiveAt(
  { norms, tags }: Tokens,
  i: number,
  { firstToken, endToken }: SentencePlace
): TokenRange | null {
  let at = i - 1
  while (at > firstToken) {
    const norm = norms[at]!
    if (norm === ',') at = asideStart(norms, at, firstToken) - 1
    else if (betweenPassive.has(norm) || tags[at] === 'ADV') at--
    else break
  }
  if (at < firstToken || !passiveAuxiliaries.has(norms[at]!)) return null
  let end = i + 1
  while (end < endToken && end < i + AGENT_TOKENS && norms[end] !== 'by' && !stops.has(norms[end]!)) {
    if (misfortunes.has(norms[end]!)) return null
    end++
  }
  return norms[end] !== 'by' || end >= endToken ? { from: i, to: i + 1 } : null
}

/** The comma that opens the aside which the comma at `close` ends; `close` itself if it is missing. */
function asideStart(norms: readonly string[], close: number, first: number): number {
  for (let at = close - 1; at > first && at > close - ASIDE_TOKENS; at--) {
    if (stops.has(norms[at]!)) return close
    if (norms[at] === ',') return at
  }
  return close
}
