import type { Tokens } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Lines that are all capitals are typography of the page, not shouting. */
const MOST_CAPITALS = 0.5

/** Words of the rule in capitals (“NOT”), and runs of two or more longer words in capitals, inside ordinary text. */
export const findAllCapitals: ConstructionFinder = ({ passages }, p, words) => {
  const { tokens, sentences } = passages[p]!
  return sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: { from: number; to: number; sentence: number }[] = []
    let capitals = 0
    for (let i = firstToken; i < endToken; ) {
      let to = i
      let long = 0
      let isListed = false
      for (; to < endToken && isShouted(tokens, to); to++) {
        if (tokens.norms[to]!.length >= 4) long++
        isListed ||= words.has(tokens.norms[to]!)
      }
      capitals += to - i
      if (to > i && (isListed || long >= 2)) found.push({ from: i, to, sentence })
      i = Math.max(to, i + 1)
    }
    return capitals > (endToken - firstToken) * MOST_CAPITALS ? [] : found
  })
}

function isShouted(tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i]!
  const end = tokens.ends[i]!
  if (end - start < 2 || end - start > 30) return false
  for (let at = start; at < end; at++) {
    const code = tokens.text.charCodeAt(at)
    if (code < 65 || code > 90) return false
  }
  return true
}
