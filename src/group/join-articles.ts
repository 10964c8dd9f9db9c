import type { EventDay } from './find-date.ts'
import type { ArticleLink } from './link-articles.ts'
import { dateFactor } from './measure-likeness.ts'
import { countTerms, type Profile } from './profile-articles.ts'
import { addSums, dotProduct, type TermSum } from './term-sums.ts'

/** Articles joined so far: their numbers (ascending), their words' weights added up, and their days. */
export interface Cluster {
  readonly articles: number[]
  sum: TermSum
  /** Sum and number of days: of those that were sent, and of those read off the texts, which count only if none was sent. */
  readonly sure: { days: number; count: number }
  readonly unsure: { days: number; count: number }
}

/**
 * Joins articles into stories along their links, most similar first, if the articles of both stories are alike on average.
 *
 * Shape: every article in one cluster. `least` is the average likeness asked for.
 * Source: average-link clustering; the average comes from summed weights, so that no pair is measured for it.
 */
export function joinArticles(profiles: readonly Profile[], links: readonly ArticleLink[], least: number): Cluster[] {
  const clusters = profiles.map(makeCluster)
  const size = countTerms(profiles)
  const parent = profiles.map((_, i) => i)
  const rootOf = (number: number): number => {
    let root = number
    while (parent[root] !== root) root = parent[root]!
    parent[number] = root
    return root
  }
  for (const { left, right } of links) {
    const [a, b] = [rootOf(left), rootOf(right)]
    if (a === b || averageLikeness(clusters[a]!, clusters[b]!) < least) continue
    const [large, small] = clusters[a]!.articles.length >= clusters[b]!.articles.length ? [a, b] : [b, a]
    parent[small] = large
    addCluster(clusters[large]!, clusters[small]!, size)
  }
  const joined = clusters.filter((_, i) => parent[i] === i)
  for (const { articles } of joined) articles.sort((a, b) => a - b)
  return joined
}

/** Returns the cluster of the articles with the given numbers, at least one. */
export function joinAll(profiles: readonly Profile[], numbers: readonly number[], size: number): Cluster {
  const [whole, ...others] = numbers.map((number) => makeCluster(profiles[number]!, number))
  for (const other of others) addCluster(whole!, other, size)
  return whole!
}

function makeCluster({ terms, weights, day }: Profile, number: number): Cluster {
  const none = { days: 0, count: 0 }
  const own = day === undefined ? none : { days: day.day, count: 1 }
  const sum = { terms, weights }
  return { articles: [number], sum, sure: day?.isSure ? own : { ...none }, unsure: day?.isSure ? none : { ...own } }
}

/** Returns how similar the articles of two clusters are on average, 0..1. */
export function averageLikeness(a: Cluster, b: Cluster): number {
  const dot = dotProduct(a.sum, b.sum)
  return (dot / (a.articles.length * b.articles.length)) * dateFactor(dayOf(a), dayOf(b))
}

/** Returns the middle day of a cluster. */
export function dayOf({ sure, unsure }: Cluster): EventDay | undefined {
  if (sure.count > 0) return { day: sure.days / sure.count, isSure: true }
  return unsure.count > 0 ? { day: unsure.days / unsure.count, isSure: false } : undefined
}

/** Returns how similar a cluster's articles are to each other on average, 0..1; one alone has nothing to be alike to and gives 1. */
export function innerLikeness({ articles, sum }: Cluster): number {
  const pairs = articles.length * (articles.length - 1)
  return pairs === 0 ? 1 : (dotProduct(sum, sum) - articles.length) / pairs
}

/** Adds the articles of `small` to `large`; `size` is the number of all terms. */
export function addCluster(large: Cluster, small: Cluster, size: number): void {
  for (const article of small.articles) large.articles.push(article)
  large.sum = addSums(large.sum, small.sum, size)
  for (const kind of ['sure', 'unsure'] as const) {
    large[kind].days += small[kind].days
    large[kind].count += small[kind].count
  }
}
