import type { ConstructionFinder } from './find-constructions.ts'

/** Finds exclamation marks at the end of a sentence, or before a closing mark there: not the “!” of a name in the middle. */
export const findExclamations: ConstructionFinder = ({ passages }, p, { rule }, matches) => {
  const { tokens, sentences } = passages[p]!
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken, endToken } = sentences[sentence]!
    for (let i = Math.max(firstToken + 1, endToken - 3); i < endToken; i++) {
      const norm = tokens.norms[i]!
      if (norm.charCodeAt(0) === EXCLAMATION || norm === '?!') matches.push({ rule, from: i, to: i + 1, sentence })
    }
  }
}

const EXCLAMATION = 33
