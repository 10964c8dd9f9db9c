import type { SentencePlace } from '../../sentences/split-sentences.ts'

/** Returns the index of the sentence that holds a token, or −1. */
export function sentenceOf(sentences: readonly SentencePlace[], token: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.endToken <= token) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found !== undefined && found.firstToken <= token ? low : -1
}
