import { words } from '../../../languages/words.ts'
import type { SentencePlace } from '../../sentences/split-sentences.ts'
import type { Tokens } from '../../tokens/tokenize.ts'
import type { TokenRange } from './find-at-word.ts'

const forms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", 'get', 'got', 'gets'])
const between: ReadonlySet<string> = new Set(['also', 'then', 'later', 'not', "n't", 'both', 'all', 'being'])
const stops: ReadonlySet<string> = new Set([';', ':', '—', '–', '"', '“', '”'])

/** What kills and destroys without anybody after it: nobody is left out. */
const misfortunes: ReadonlySet<string> =
  words(`accident accidents avalanche blaze collision crash crashes cyclone derailment earthquake earthquakes eruption fire fires flood flooding floods heatwave
  hurricane landslide lightning mudslide quake storm storms tornado tornadoes tsunami typhoon wildfire wildfires`)

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
    else if (between.has(norm) || tags[at] === 'ADV') at--
    else break
  }
  if (at < firstToken || !forms.has(norms[at]!)) return null
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
