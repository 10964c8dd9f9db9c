import { sharedWeight } from './collect-tellings.ts'
import type { Family } from './find-families.ts'
import { makeTermIndex } from './index-terms.ts'

/** Two families (by number, `left` before `right`) that may tell the same; `score` 0..1 says how surely. */
export interface FamilyLink {
  readonly left: number
  readonly right: number
  readonly score: number
  /** Whether one side tells all that the other tells, and more. */
  readonly isPart: boolean
}

const CANDIDATES = 10
const LEAST_SHARED = 6
const LEAST_DICE = 0.42
const LEAST_PART = 0.7

/** Links between families, surest first; ties by number. */
export function linkFamilies(families: readonly Family[], weight: Float64Array): FamilyLink[] {
  const index = makeTermIndex(weight)
  const links: FamilyLink[] = []
  families.forEach(({ head }, right) => {
    for (const left of index.nearest(head, CANDIDATES)) {
      const other = families[left]!.head
      if (other.role !== head.role) continue
      const shared = sharedWeight(other, head, weight)
      const dice = (2 * shared) / (other.total + head.total)
      const part = shared / Math.min(other.total, head.total)
      const isPart = part >= LEAST_PART && shared >= LEAST_SHARED
      if (isPart || dice >= LEAST_DICE) links.push({ left, right, score: Math.max(dice, isPart ? part : 0), isPart })
    }
    index.add(right, head)
  })
  return links.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)
}
