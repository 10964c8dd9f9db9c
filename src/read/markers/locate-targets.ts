import type { FoundName } from '../names/find-names.ts'
import type { Passage } from '../passage.ts'

interface Spot {
  readonly start: number
  readonly end: number
  readonly name: number
}

/** How many characters may stand between a marker and the name it is said of: a space, a mark. */
const GAP = 2

/** Returns a function that gives the name a marker at `[start, end)` is said of: the one it overlaps, directly precedes or directly follows. */
export function locateTargets(passage: Passage, names: readonly FoundName[]): (start: number, end: number) => number | null {
  const spots: Spot[] = []
  for (let name = 0; name < names.length; name++) {
    const { mentions, epithets } = names[name]!
    for (const { field, start, end } of mentions) if (field === passage.field) spots.push({ start, end, name })
    for (const { field, start, end } of epithets) if (field === passage.field) spots.push({ start, end, name })
  }
  spots.sort((a, b) => a.start - b.start || a.end - b.end || a.name - b.name)
  const ends = reach(spots)
  return (start, end) => {
    let before: number | null = null
    for (let i = firstReaching(ends, start - GAP); i < spots.length && spots[i]!.start <= end + GAP; i++) {
      const spot = spots[i]!
      if (spot.start < end + GAP && spot.end > start) return spot.name
      if (spot.start >= end) return spot.name
      if (spot.end > start - GAP) before = spot.name
    }
    return before
  }
}

/** The farthest end of the spots up to each. */
function reach(spots: readonly Spot[]): number[] {
  let farthest = 0
  return spots.map(({ end }) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
}

function firstReaching(ends: readonly number[], offset: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
