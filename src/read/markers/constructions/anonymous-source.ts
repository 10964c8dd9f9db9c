import { tokenAt } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** Sources without a name, as the attributions have them: “officials”, “a person close to the talks”. */
export const findAnonymousSources: ConstructionFinder = ({ passages, attributions }, p) => {
  const { field, tokens, sentences } = passages[p]!
  return attributions.flatMap(({ source }) => {
    if (source === null || !source.isAnonymous || source.field !== field) return []
    const from = tokenAt(tokens, source.start)
    const to = tokenAt(tokens, source.end)
    const sentence = sentenceOf(sentences, from)
    return to > from && sentence >= 0 && to <= sentences[sentence]!.endToken ? [{ from, to, sentence }] : []
  })
}
