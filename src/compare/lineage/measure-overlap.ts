import type { Story } from '../story/index-story.ts'
import { countCommon, type SharedWords } from './share-words.ts'

/** Two articles (indices, the lower first) and how much wording they have in common: 0..1 of the shorter one's words. */
export interface PairOverlap {
  readonly articles: readonly [number, number]
  readonly share: number
}

/** Pairs with less in common than this are not listed: a few equal phrases stand in any two reports of one event. */
const LEAST_SHARE = 0.05

/** The pairs of articles that share wording, in the story's order. */
export function measureOverlap(story: Story, words: SharedWords): PairOverlap[] {
  const pairs: PairOverlap[] = []
  for (let a = 0; a < story.articles.length; a++) {
    for (let b = a + 1; b < story.articles.length; b++) {
      const shorter = Math.min(words.wordCounts[a]!, words.wordCounts[b]!)
      if (shorter === 0) continue
      const share = Math.min(1, countCommon(words.slotsOf[a]!, words.slotsOf[b]!) / shorter)
      if (share > LEAST_SHARE) pairs.push({ articles: [a, b], share })
    }
  }
  return pairs
}
