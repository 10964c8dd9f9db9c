import type { ConstructionFinder } from './find-constructions.ts'

/** Exclamation marks. */
export const findExclamations: ConstructionFinder = ({ passages }, p) => {
  const { tokens, sentences } = passages[p]!
  return sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: { from: number; to: number; sentence: number }[] = []
    // at its end, or before a closing mark: not the “!” of a name in the middle
    for (let i = Math.max(firstToken + 1, endToken - 3); i < endToken; i++) {
      const norm = tokens.norms[i]!
      if (norm.startsWith('!') || norm === '?!') found.push({ from: i, to: i + 1, sentence })
    }
    return found
  })
}
