import type { ConstructionFinder } from './find-constructions.ts'

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

/** “Twelve people were killed in Marrow Bay”: a passive of the rule's participles with nobody named behind “by”. */
export const findAgentlessPassives: ConstructionFinder = ({ passages }, p, words) => {
  const { tokens, sentences } = passages[p]!
  const { norms } = tokens
  return sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: { from: number; to: number; sentence: number }[] = []
    for (let i = firstToken + 1; i < endToken; i++) {
      if (!words.has(norms[i]!)) continue
      let at = i - 1
      while (at > firstToken && between.has(norms[at]!)) at--
      if (!forms.has(norms[at]!)) continue
      let end = i + 1
      while (end < endToken && end < i + AGENT_TOKENS && norms[end] !== 'by' && !stops.has(norms[end]!)) end++
      if (norms[end] !== 'by' || end >= endToken) found.push({ from: at, to: i + 1, sentence })
    }
    return found
  })
}
