import type { ConstructionFinder } from './find-constructions.ts'

/** Verbs of blows and fury that headlines use for disagreement; in headlines and headings alone. */
export const findHeadlineVerbs: ConstructionFinder = ({ passages }, p, words) => {
  const { tokens, sentences } = passages[p]!
  return sentences.flatMap(({ firstToken, endToken, role }, sentence) => {
    if (role === 'body') return []
    const found: { from: number; to: number; sentence: number }[] = []
    for (let i = firstToken + 1; i < endToken; i++) if (words.has(tokens.norms[i]!)) found.push({ from: i, to: i + 1, sentence })
    return found
  })
}
