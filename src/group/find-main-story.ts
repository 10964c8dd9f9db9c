import { growGroups, LEAST_LIKENESS } from './grow-groups.ts'
import { addCluster, averageLikeness, type Cluster, dayOf, innerLikeness, joinAll, joinArticles } from './join-articles.ts'
import { linkArticles } from './link-articles.ts'
import { dateFactor, measureLikeness } from './measure-likeness.ts'
import { countTerms, type Profile } from './profile-articles.ts'
import { toDense } from './term-sums.ts'

/** The articles (by number) that belong to the story of a set, and how similar each article of the set is to them (0..1). */
export interface MainStory {
  readonly articles: ReadonlySet<number>
  readonly likeness: readonly number[]
  /** What each term weighs in the story's articles, added up. */
  readonly sum: Float64Array
}

/** Up to so many articles all pairs are measured. */
const LARGEST_SMALL = 6
/** In larger sets, articles this much alike on average certainly report one event. */
const SURELY_ALIKE = 0.17
/** Two articles alone are compared unless they are hardly alike at all: independent reports of one event are twice as alike as those of two. */
const HARDLY_ALIKE = 0.02
/** Another article reports the event too if its likeness to the group is at least this share of the likeness within the group … */
const LEAST_RATIO = 0.52
/** … whose own likeness counts no further than that of independent reports: copies are more alike than that. */
const INDEPENDENT = 0.24
/** The reports of a large set cover several sides of the event: there, likeness to a few of them, this many times the least, is enough. */
const NEAREST_RATIO = 1.2
const NEAREST = 3
const MOST_COMPARED = 60
const MOST_ROUNDS = 8

/**
 * Finds the story of a set: its largest group of articles on one event, of equal ones the one with the first article.
 *
 * Two articles alone are one story unless they share almost nothing, because a client that sends two wants them compared.
 */
export function findMainStory(profiles: readonly Profile[]): MainStory {
  const size = countTerms(profiles)
  const isSmall = profiles.length <= LARGEST_SMALL
  const clusters = isSmall
    ? growGroups(profiles).map((group) => joinAll(profiles, group, size))
    : joinArticles(profiles, linkArticles(profiles, LEAST_LIKENESS), SURELY_ALIKE)
  clusters.sort((a, b) => b.articles.length - a.articles.length || a.articles[0]! - b.articles[0]!)
  const [story, ...others] = clusters
  if (story === undefined) return { articles: new Set(), likeness: [], sum: new Float64Array() }
  if (profiles.length <= 2) for (const other of others) takeInIfAlike(story, other, size)
  else if (!isSmall) takeIn(profiles, story, others, size)
  const articles = new Set(story.articles)
  const sum = toDense(story.sum, size)
  return { articles, likeness: measureAll(profiles, story, articles, sum), sum }
}

function takeInIfAlike(story: Cluster, other: Cluster, size: number): void {
  if (averageLikeness(story, other) >= HARDLY_ALIKE) addCluster(story, other, size)
}

/** Adds the clusters that are similar enough to the story, first those alike to all of it; after each round the others are looked at again. */
function takeIn(profiles: readonly Profile[], story: Cluster, others: readonly Cluster[], size: number): void {
  let left = [...others]
  for (let round = 0; round < MOST_ROUNDS && left.length > 0; round++) {
    const least = leastLikeness(story)
    const near = left.filter((other) => averageLikeness(story, other) >= least)
    const taken =
      near.length > 0 ? near : left.filter((other) => likenessToNearest(profiles, story, other) >= NEAREST_RATIO * least)
    if (taken.length === 0) return
    for (const other of taken) addCluster(story, other, size)
    left = left.filter((other) => !taken.includes(other))
  }
}

function leastLikeness(story: Cluster): number {
  if (story.articles.length === 1) return LEAST_LIKENESS
  return Math.max(LEAST_LIKENESS, LEAST_RATIO * Math.min(INDEPENDENT, innerLikeness(story)))
}

/** How similar a cluster's articles are on average to the few of the story that are most similar to each. */
function likenessToNearest(profiles: readonly Profile[], story: Cluster, other: Cluster): number {
  if (story.articles.length <= NEAREST) return 0
  const some = other.articles.slice(0, NEAREST)
  const sums = some.map((article) => {
    const likeness = story.articles.slice(0, MOST_COMPARED).map((told) => measureLikeness(profiles[article]!, profiles[told]!))
    return (
      likeness
        .sort((a, b) => b - a)
        .slice(0, NEAREST)
        .reduce((a, b) => a + b, 0) / NEAREST
    )
  })
  return sums.reduce((a, b) => a + b, 0) / sums.length
}

/** Each article's average likeness to the story's other articles, rounded to 4 decimals. */
function measureAll(profiles: readonly Profile[], story: Cluster, articles: ReadonlySet<number>, sum: Float64Array): number[] {
  const storyDay = dayOf(story)
  return profiles.map(({ terms, weights, day }, number) => {
    const isMember = articles.has(number)
    const count = story.articles.length - (isMember ? 1 : 0)
    if (count === 0) return 1
    let dot = isMember ? -1 : 0
    for (let i = 0; i < terms.length; i++) dot += weights[i]! * sum[terms[i]!]!
    const likeness = (dot / count) * dateFactor(day, storyDay)
    return Math.min(1, Math.max(0, Math.round(likeness * 10000) / 10000))
  })
}
