import type { Story } from '../story/index-story.ts'
import { placeIn } from './collect-tellings.ts'
import type { Group } from './group-families.ts'

/** Which groups (by number) are told just before or after a group, in what share of the articles that hold it. */
export interface Surroundings {
  readonly before: ReadonlyMap<number, number>
  readonly after: ReadonlyMap<number, number>
}

/** What stands before the first and after the last group of an article. */
const EDGE = -1

/**
 * Reads what stands around each group. The nearest groups of several articles count: what one outlet puts in alone does not hide
 * what was there.
 */
export function readSurroundings(story: Story, groups: readonly Group[]): Surroundings[] {
  const groupAt = placeGroups(story, groups)
  const isShared = groups.map(({ cells }) => cells.size > 1)
  const before = groups.map(() => new Map<number, number>())
  const after = groups.map(() => new Map<number, number>())
  for (const places of groupAt) {
    let nearest = EDGE
    for (let place = 0; place < places.length; place++) nearest = step(before, places[place]!, nearest, isShared)
    nearest = EDGE
    for (let place = places.length - 1; place >= 0; place--) nearest = step(after, places[place]!, nearest, isShared)
  }
  return groups.map((_, i) => ({ before: toShares(before[i]!), after: toShares(after[i]!) }))
}

/** Counts `nearest` for the group at hand, and says which is nearest for the next. */
function step(counts: readonly Map<number, number>[], group: number, nearest: number, isShared: readonly boolean[]): number {
  const known = counts[group]!
  known.set(nearest, (known.get(nearest) ?? 0) + 1)
  return isShared[group] ? group : nearest
}

function placeGroups(story: Story, groups: readonly Group[]): Int32Array[] {
  const groupAt = story.articles.map(({ body }) => new Int32Array(body.length))
  groups.forEach(({ cells }, number) => {
    for (const [article, tellings] of cells) {
      for (const telling of tellings) groupAt[article]![placeIn(telling, article)] = number
    }
  })
  return groupAt
}

function toShares(counts: Map<number, number>): Map<number, number> {
  let total = 0
  for (const count of counts.values()) total += count
  for (const [key, count] of counts) counts.set(key, count / total)
  return counts
}

/** How far two groups stand between the same others, 0..1. */
export function sharedContext(a: Surroundings, b: Surroundings): number {
  return (overlap(a.before, b.before) + overlap(a.after, b.after)) / 2
}

function overlap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [key, share] of small) shared += Math.min(share, large.get(key) ?? 0)
  return shared
}
