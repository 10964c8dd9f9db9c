import type { ArticleLink } from './link-articles.ts'

/** A link of this likeness is one of copies: independent reports of one event are hardly half as alike. */
const COPY = 0.7

/**
 * Finds for each article (by number, 0 to `count` − 1) the first article that it is a copy of; itself if it is not a copy. `links` are most similar first;
 * copies of copies count.
 */
export function findOriginals(count: number, links: readonly ArticleLink[]): number[] {
  const originalOf = Array.from({ length: count }, (_, i) => i)
  const rootOf = (number: number): number => {
    while (originalOf[number] !== number) number = originalOf[number]!
    return number
  }
  for (const { left, right, likeness } of links) {
    if (likeness < COPY) break
    const [a, b] = [rootOf(left), rootOf(right)]
    originalOf[Math.max(a, b)] = Math.min(a, b)
  }
  return originalOf.map((_, i) => rootOf(i))
}
