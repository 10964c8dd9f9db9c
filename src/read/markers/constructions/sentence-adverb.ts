import { outletStart } from './clause.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** “Sadly, the plan failed”: an adverb of the rule that judges the whole sentence, before a comma. */
export const findSentenceAdverbs: ConstructionFinder = ({ passages }, p, words) => {
  const { tokens, sentences } = passages[p]!
  return sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const from = outletStart(tokens, firstToken, endToken)
    const at = connectives.has(tokens.norms[from]!) ? from + 1 : from
    return words.has(tokens.norms[at]!) && tokens.norms[at + 1] === ',' && at + 1 < endToken
      ? [{ from: at, to: at + 1, sentence }]
      : []
  })
}

const connectives: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'so'])
