import { sharedWeight } from './collect-tellings.ts'
import type { Family } from './find-families.ts'
import { makeTermIndex } from './index-terms.ts'

/**
 * Two families (by number, `left` before `right`) that share rare words. `dice` is the share of both heads' weight that they have
 * in common, `part` that of the lighter one, `shared` what they share weighs.
 */
export interface FamilyLink {
  readonly left: number
  readonly right: number
  readonly dice: number
  readonly part: number
  readonly shared: number
}

const CANDIDATES = 10
const LEAST_SHARED = 1.5
const LEAST_DICE = 0.08

/** Links between families, those that share most first; ties by number. */
export function linkFamilies(families: readonly Family[], weight: Float64Array): FamilyLink[] {
  const index = makeTermIndex(weight)
  const links: FamilyLink[] = []
  families.forEach(({ head }, right) => {
    for (const left of index.nearest(head, CANDIDATES)) {
      const other = families[left]!.head
      if (other.role !== head.role) continue
      const shared = sharedWeight(other, head, weight)
      const dice = (2 * shared) / (other.total + head.total)
      if (shared < LEAST_SHARED || dice < LEAST_DICE) continue
      links.push({ left, right, dice, part: shared / Math.min(other.total, head.total), shared })
    }
    index.add(right, head)
  })
  return links.sort((a, b) => strength(b) - strength(a) || a.left - b.left || a.right - b.right)
}

const ALIKE = 0.42
const LEAST_PART = 0.7
const LEAST_PART_SHARED = 6

/** Whether the words alone make sure that both tell the same: they are alike, or one side tells all that the other tells and more. */
export const isSure = (link: FamilyLink): boolean => link.dice >= ALIKE || isPart(link)

/** A name alone is part of many sentences, so what is shared must weigh something too. */
const isPart = ({ part, shared }: FamilyLink): boolean => part >= LEAST_PART && shared >= LEAST_PART_SHARED

const strength = (link: FamilyLink): number => Math.round(1e6 * (isPart(link) ? Math.max(link.part, link.dice) : link.dice))
