import type { Story } from '../story/index-story.ts'
import type { Family } from './find-families.ts'
import type { Group } from './group-families.ts'
import { sentencesOf } from './sentences-of.ts'

/** Which groups (by number) are told just before or after a group, in what share of the articles that hold it. */
export interface Surroundings {
  readonly before: ReadonlyMap<number, number>
  readonly after: ReadonlyMap<number, number>
}

/** What stands before the first and after the last group of an article. */
const EDGE = -1

/**
 * Reads what stands around each group, when it is asked for (by number). The nearest groups of several articles count: what one outlet
 * puts in alone does not hide what was there.
 */
export function readSurroundings(
  story: Story,
  families: readonly Family[],
  groups: readonly Group[]
): (group: number) => Surroundings {
  const { before, after } = findNeighbours(story, families, groups)
  const known: (Surroundings | undefined)[] = new Array(groups.length)
  return (group) => {
    let surroundings = known[group]
    if (surroundings === undefined) {
      const sentences = sentencesOf(families, groups[group]!)
      const neighbours = (of: readonly Int32Array[]) => toShares(sentences.map(({ article, place }) => of[article]![place]!))
      surroundings = { before: neighbours(before), after: neighbours(after) }
      known[group] = surroundings
    }
    return surroundings
  }
}

/** For each place of each article the nearest group before and after it that several articles tell. */
function findNeighbours(story: Story, families: readonly Family[], groups: readonly Group[]) {
  const groupAt = story.articles.map(({ body }) => new Int32Array(body.length))
  groups.forEach((group, number) => {
    for (const { article, place } of sentencesOf(families, group)) groupAt[article]![place] = number
  })
  const isShared = groups.map(({ cells }) => cells.size > 1)
  const before = groupAt.map((places) => {
    const nearest = new Int32Array(places.length)
    for (let place = 0, last = EDGE; place < places.length; place++) {
      nearest[place] = last
      if (isShared[places[place]!]) last = places[place]!
    }
    return nearest
  })
  const after = groupAt.map((places) => {
    const nearest = new Int32Array(places.length)
    for (let place = places.length - 1, last = EDGE; place >= 0; place--) {
      nearest[place] = last
      if (isShared[places[place]!]) last = places[place]!
    }
    return nearest
  })
  return { before, after }
}

function toShares(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  for (const [key, count] of counts) counts.set(key, count / numbers.length)
  return counts
}

/** Returns how far two groups stand between the same others, 0..1. */
export function sharedContext(a: Surroundings, b: Surroundings): number {
  return (overlap(a.before, b.before) + overlap(a.after, b.after)) / 2
}

function overlap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [key, share] of small) shared += Math.min(share, large.get(key) ?? 0)
  return shared
}
