import { outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Questions in running text that the outlet itself asks, and that look for assent: with one of the rule's words, or a negation. Marks the sentence, without its question mark. */
export const findQuestions: ConstructionFinder = ({ passages, voices }, p, words) => {
  const { tokens, sentences } = passages[p]!
  const voice = voices[p]!
  return sentences.flatMap(({ firstToken, endToken, role }, sentence) => {
    let end = endToken
    while (end > firstToken && closers.has(tokens.norms[end - 1]!)) end--
    if (role !== 'body' || end - firstToken < 3 || !tokens.norms[end - 1]!.startsWith('?')) return []
    const from = outletStart(tokens, firstToken, end)
    for (let i = from; i < end; i++) if (voice[i] !== 'outlet') return []
    let isAsking = false
    for (let i = from; i < end && !isAsking; i++) isAsking = words.has(tokens.norms[i]!) || negations.has(tokens.norms[i]!)
    if (!isAsking) return []
    return from < end - 1 ? [{ from, to: end - 1, sentence }] : []
  })
}

const negations: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never'])
const closers: ReadonlySet<string> = new Set(['"', '”', "'", '’', ')'])
