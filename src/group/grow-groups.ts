import { measureLikeness } from './measure-likeness.ts'
import type { Profile } from './profile-articles.ts'

/** Articles less alike than this report two events, whatever the others are. */
export const LEAST_LIKENESS = 0.05
/** An article joins a group if its average likeness to the group is at least this, and at least a share of the likeness within the group … */
const LEAST_BESIDE = 0.06
const SHARE_OF_INNER = 0.4
/** … not counting copies, pairs more alike than this: they say nothing about how similar reports are. A group of copies counts as this alike. */
const COPIES = 0.5
const INDEPENDENT = 0.24
/** A group of two is the closest pair of many, so it is more alike than other reports of its event: a third article needs only this share of the above. */
const SHARE_FOR_THIRD = 0.6

/**
 * Groups a few articles by the event they report: starts with the closest pair and always adds the likeliest article.
 *
 * Shape: every article (by number) in one group, ascending. Cost: all pairs are measured, so it is for small sets.
 */
export function growGroups(profiles: readonly Profile[]): number[][] {
  const likeness = profiles.map((a, i) => profiles.map((b, j) => (i === j ? 0 : measureLikeness(a, b))))
  const groups: number[][] = []
  let left = profiles.map((_, number) => number)
  while (left.length > 0) {
    const group = growGroup(left, likeness)
    groups.push(group)
    left = left.filter((number) => !group.includes(number))
  }
  return groups
}

function growGroup(candidates: readonly number[], likeness: readonly (readonly number[])[]): number[] {
  const group = closestPair(candidates, likeness)
  let left = candidates.filter((number) => !group.includes(number))
  while (left.length > 0 && group.length > 1) {
    const average = (number: number) => group.reduce((sum, told) => sum + likeness[number]![told]!, 0) / group.length
    const next = left.reduce((best, number) => (average(number) > average(best) ? number : best))
    if (average(next) < leastLikeness(group, likeness)) break
    group.push(next)
    left = left.filter((number) => number !== next)
  }
  return group.sort((a, b) => a - b)
}

/** The two most similar articles, or the first alone if no two are alike at all. */
function closestPair(candidates: readonly number[], likeness: readonly (readonly number[])[]): number[] {
  let [best, closest] = [[candidates[0]!], LEAST_LIKENESS]
  candidates.forEach((a, i) => {
    for (const b of candidates.slice(i + 1)) if (likeness[a]![b]! > closest) [best, closest] = [[a, b], likeness[a]![b]!]
  })
  return best
}

function leastLikeness(group: readonly number[], likeness: readonly (readonly number[])[]): number {
  const pairs = group.flatMap((a, i) => group.slice(i + 1).map((b) => likeness[a]![b]!)).filter((alike) => alike < COPIES)
  const inner = pairs.length === 0 ? INDEPENDENT : pairs.reduce((sum, alike) => sum + alike, 0) / pairs.length
  const least = LEAST_BESIDE + SHARE_OF_INNER * inner
  return Math.max(LEAST_LIKENESS, group.length === 2 ? SHARE_FOR_THIRD * least : least)
}
