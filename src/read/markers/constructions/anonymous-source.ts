import { tokenAt } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** Sources without a name, as the attributions have them: “officials”, “a person close to the talks”. Marks their noun, one of the rule's words. */
export const findAnonymousSources: ConstructionFinder = ({ passages, attributions }, p, { rule, words }, matches) => {
  const { field, tokens, sentences } = passages[p]!
  for (const { source } of attributions) {
    if (source === null || !source.isAnonymous || source.field !== field) continue
    const end = tokenAt(tokens, source.end)
    let i = tokenAt(tokens, source.start)
    while (i < end && !words.has(tokens.norms[i]!)) i++
    if (i < end) matches.push({ rule, from: i, to: i + 1, sentence: sentenceOf(sentences, i) })
  }
}
