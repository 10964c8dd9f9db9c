import { tokenAt } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** A longer phrase is a clause; what is loaded in it is found by its words. */
const MOST_TOKENS = 6

/** The describing phrases beside names that carry a judgement. */
export const findLoadedEpithets: ConstructionFinder = ({ passages, names }, p) => {
  const { field, tokens, sentences } = passages[p]!
  return names.flatMap(({ epithets }) =>
    epithets.flatMap((epithet) => {
      if (!epithet.isLoaded || epithet.field !== field) return []
      const from = tokenAt(tokens, epithet.start)
      const to = tokenAt(tokens, epithet.end)
      const sentence = sentenceOf(sentences, from)
      return to > from && to - from <= MOST_TOKENS && sentence >= 0 && to <= sentences[sentence]!.endToken
        ? [{ from, to, sentence }]
        : []
    })
  )
}
