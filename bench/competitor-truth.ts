import type { Reading } from '../src/index.ts'
import { bodyOf, type Link } from './competitor-methods.ts'
import type { TrueSpan } from './make-story.ts'

/** What each body sentence of each article tells: equal labels tell the same. */
export type Labels = readonly (readonly string[])[]

/** Labels sentences by the fact whose span they begin in, and by their place in it, for some patterns have two sentences. */
export function labelSentences(readings: readonly Reading[], truth: readonly (readonly TrueSpan[])[]): Labels {
  return readings.map((reading, article) => {
    const seen = new Map<number, number>()
    return bodyOf(reading).map(({ start }) => {
      const fact = truth[article]!.find((span) => start >= span.start && start < span.end)?.fact ?? -1
      const place = seen.get(fact) ?? 0
      seen.set(fact, place + 1)
      return `${fact}.${place}`
    })
  })
}

/** Counts of pairs of sentences of different articles. */
export interface Tally {
  right: number
  found: number
}

/** How many pairs tell the same in truth. */
export function countTruePairs(labels: Labels): number {
  const counts = new Map<string, number>()
  for (const label of labels.flat()) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}
const pairs = (count: number) => (count * (count - 1)) / 2

export function tallyLinks(tally: Tally, links: readonly Link[], left: readonly string[], right: readonly string[]): void {
  tally.found += links.length
  for (const [i, j] of links) if (left[i] === right[j]) tally.right++
}

/** Tallies groups of sentences, as all pairs of members that stand in different articles. `rows` hold the labels of each article in the row. */
export function tallyRows(rows: readonly (readonly (readonly string[])[])[]): Tally {
  const tally: Tally = { right: 0, found: 0 }
  for (const cells of rows) {
    const size = cells.reduce((sum, cell) => sum + cell.length, 0)
    tally.found += cells.reduce((sum, cell) => sum - pairs(cell.length), pairs(size))
    // No label stands twice in an article, so all pairs of equal labels are of different articles.
    tally.right += countTruePairs(cells)
  }
  return tally
}

/** Harmonic mean of precision and recall over pairs. */
export const f1 = ({ right, found }: Tally, truePairs: number): number => (2 * right) / (found + truePairs || 1)
