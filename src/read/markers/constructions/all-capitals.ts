import type { Tokens } from '../../tokens/tokenize.ts'
import type { ConstructionFinder } from './find-constructions.ts'

/** Lines that are all capitals are typography of the page, not shouting. */
const MOST_CAPITALS = 0.5

/** Finds words of the rule in capitals (“NOT”), and runs of two or more longer words in capitals, inside ordinary text. */
export const findAllCapitals: ConstructionFinder = ({ passages }, p, { rule, words }, matches) => {
  const { tokens, sentences } = passages[p]!
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { firstToken, endToken } = sentences[sentence]!
    const before = matches.length
    let capitals = 0
    for (let i = firstToken; i < endToken; i++) {
      if (!isShouted(tokens, i)) continue
      const to = runEnd(tokens, i, endToken)
      capitals += to - i
      if (isShouting(tokens, i, to, words)) matches.push({ rule, from: i, to, sentence })
      i = to - 1
    }
    if (capitals > (endToken - firstToken) * MOST_CAPITALS) matches.length = before
  }
}

function runEnd(tokens: Tokens, from: number, end: number): number {
  let to = from + 1
  while (to < end && isShouted(tokens, to)) to++
  return to
}

function isShouting({ norms }: Tokens, from: number, to: number, words: ReadonlySet<string>): boolean {
  let long = 0
  for (let i = from; i < to; i++) {
    if (words.has(norms[i]!)) return true
    if (norms[i]!.length >= 4) long++
  }
  return long >= 2
}

function isShouted({ text, starts, ends }: Tokens, i: number): boolean {
  const start = starts[i]!
  const first = text.charCodeAt(start)
  if (first < 65 || first > 90) return false
  const end = ends[i]!
  if (end - start < 2 || end - start > 30) return false
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 65 || code > 90) return false
  }
  return true
}
