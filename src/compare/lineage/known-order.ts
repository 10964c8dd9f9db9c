import type { Edge } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import { isPublishedBefore } from '../story/publication-order.ts'

/** Whether the text of the first article (indices of `story.articles`) was there before that of the second, as far as that is known. */
export type IsKnownEarlier = (first: number, second: number) => boolean

/**
 * Says which of two articles was first: the article that the other copied, directly or through others, if the lineage knows a direction;
 * otherwise the article that was certainly published earlier. If no order is known, it answers false both ways round.
 */
export function knownOrder({ articles }: Story, edges: readonly Edge[]): IsKnownEarlier {
  const parentOf = new Map(edges.flatMap(({ from, to, direction }) => (direction === 'known' ? [[to, from] as const] : [])))
  const descends = (article: string, from: string) => {
    for (let above = parentOf.get(article); above !== undefined; above = parentOf.get(above)) if (above === from) return true
    return false
  }
  return (first, second) => {
    const [a, b] = [articles[first]!.reading, articles[second]!.reading]
    if (descends(b.article, a.article)) return true
    return !descends(a.article, b.article) && isPublishedBefore(a.publishedAt, b.publishedAt)
  }
}
