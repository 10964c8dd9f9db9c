import { outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Questions in running text that the outlet itself asks. Marks the sentence, without its question mark. */
export const findQuestions: ConstructionFinder = ({ passages, voices }, p) => {
  const { tokens, sentences } = passages[p]!
  const voice = voices[p]!
  return sentences.flatMap(({ firstToken, endToken, role }, sentence) => {
    let end = endToken
    while (end > firstToken && closers.has(tokens.norms[end - 1]!)) end--
    if (role !== 'body' || end - firstToken < 3 || !tokens.norms[end - 1]!.startsWith('?')) return []
    const from = outletStart(tokens, firstToken, end)
    for (let i = from; i < end; i++) if (voice[i] !== 'outlet') return []
    return from < end - 1 ? [{ from, to: end - 1, sentence }] : []
  })
}

const closers: ReadonlySet<string> = new Set(['"', '”', "'", '’', ')'])
