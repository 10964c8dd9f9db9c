import { tokenAt } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** Sources without a name, as the attributions have them: “officials”, “a person close to the talks”. Marks their noun, one of the rule's words. */
export const findAnonymousSources: ConstructionFinder = ({ passages, attributions }, p, words) => {
  const { field, tokens, sentences } = passages[p]!
  return attributions.flatMap(({ source }) => {
    if (source === null || !source.isAnonymous || source.field !== field) return []
    const end = tokenAt(tokens, source.end)
    for (let i = tokenAt(tokens, source.start); i < end; i++) {
      if (words.has(tokens.norms[i]!)) return [{ from: i, to: i + 1, sentence: sentenceOf(sentences, i) }]
    }
    return []
  })
}
