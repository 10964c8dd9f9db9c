import type { SharedWords } from './share-words.ts'
import { countCommon } from './slot-set.ts'

/** How many words two articles (indices) have in common, and what share that is of the shorter one's words, 0..1. */
export interface OverlapTable {
  readonly commonOf: (a: number, b: number) => number
  readonly shareOf: (a: number, b: number) => number
}

/** Counts the words in common of all pairs of articles. */
export function measureOverlap({ slotsOf, wordCounts }: SharedWords): OverlapTable {
  const size = slotsOf.length
  const common = new Int32Array(size * size)
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const count = countCommon(slotsOf[a]!, slotsOf[b]!)
      common[a * size + b] = count
      common[b * size + a] = count
    }
  }
  const commonOf = (a: number, b: number) => common[a * size + b]!
  const shareOf = (a: number, b: number) => {
    const shorter = Math.min(wordCounts[a]!, wordCounts[b]!)
    return shorter === 0 ? 0 : Math.min(1, commonOf(a, b) / shorter)
  }
  return { commonOf, shareOf }
}
