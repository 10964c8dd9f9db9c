import { tokenAt } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** A longer phrase is a clause; what is loaded in it is found by its words. */
const MOST_TOKENS = 6

/** Finds the describing phrases beside names that carry a judgement. */
export const findLoadedEpithets: ConstructionFinder = ({ passages, names }, p, { rule }, matches) => {
  const { field, tokens, sentences } = passages[p]!
  for (const { epithets } of names) {
    for (const epithet of epithets) {
      if (!epithet.isLoaded || epithet.field !== field) continue
      const from = tokenAt(tokens, epithet.start)
      const to = tokenAt(tokens, epithet.end)
      const sentence = sentenceOf(sentences, from)
      if (to > from && to - from <= MOST_TOKENS && sentence >= 0 && to <= sentences[sentence]!.endToken)
        matches.push({ rule, from, to, sentence })
    }
  }
}
