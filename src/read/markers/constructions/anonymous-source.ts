import { anonymitySigns, hiddenSources } from '../../../languages/lexicon.ts'
import { type Tokens, tokenAt } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'
import { sentenceOf } from './sentence-of.ts'

/** How far after a source a sign of anonymity may stand: “an official said on condition of anonymity”. */
const REACH = 12

/** Finds sources that are kept from the reader: “sources”, “a person close to the talks”. Marks their noun, one of the rule's words. */
export const findAnonymousSources: ConstructionFinder = ({ passages, attributions }, p, { rule, words }, matches) => {
  const { field, tokens, sentences } = passages[p]!
  for (const { source, cue } of attributions) {
    if (source === null || cue === null || !source.isAnonymous || source.field !== field) continue
    const end = tokenAt(tokens, source.end)
    let i = tokenAt(tokens, source.start)
    while (i < end && !words.has(tokens.norms[i]!)) i++
    if (i >= end) continue
    const sentence = sentenceOf(sentences, i)
    if (sentence < 0) continue
    if (hiddenSources.has(tokens.norms[i]!) || isHidden(tokens, i, Math.min(end + REACH, sentences[sentence]!.endToken)))
      matches.push({ rule, from: i, to: i + 1, sentence })
  }
}

function isHidden({ norms }: Tokens, noun: number, end: number): boolean {
  for (let i = Math.max(0, noun - 1); i < end; i++) if (anonymitySigns.has(norms[i]!)) return true
  return false
}
