import { clauseEnd, outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

const openers: ReadonlySet<string> = new Set([
  'further',
  'more',
  'even',
  'most',
  'equally',
  'also',
  'perhaps',
  'particularly',
  'especially',
  'just',
  'still',
  'doubly'
])
const copulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'s"])

/** “Even more alarming is the silence of the ministry”: a judgement put before its subject. Marks the whole clause. */
export const findEvaluativeFronting: ConstructionFinder = ({ passages, voices }, p, words) => {
  const { tokens, sentences } = passages[p]!
  const { norms } = tokens
  return sentences.flatMap(({ endToken, firstToken, role }, sentence) => {
    const from = outletStart(tokens, firstToken, endToken)
    let at = from
    while (at < endToken && at < from + 3 && openers.has(norms[at]!)) at++
    if (at === from || role !== 'body' || !words.has(norms[at]!) || !copulas.has(norms[at + 1]!)) return []
    return [{ from, to: clauseEnd(voices[p]!, tokens, at + 2, endToken), sentence }]
  })
}
