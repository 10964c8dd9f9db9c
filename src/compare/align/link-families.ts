import { sharedWeight, type Telling } from './collect-tellings.ts'
import { type Family, MOST_WIDER } from './find-families.ts'
import { makeTermIndex } from './index-terms.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * Two families (by number) that share rare words, and the telling of each that does. `dice` is the share of both tellings' weight
 * that they have in common, `part` that of the lighter one, `shared` what they share weighs.
 */
export interface FamilyLink {
  readonly left: number
  readonly right: number
  readonly tellings: readonly [Telling, Telling]
  readonly dice: number
  readonly part: number
  readonly shared: number
}

/** So many are held against each telling; in a small story, where independent reports share little, more. */
const CANDIDATES = 8
const CANDIDATES_SMALL = 16
const SMALL_STORY = 400
const RAREST_TERMS = 12
const LEAST_SHARED = 1.5
const LEAST_DICE = 0.08

/** Links between families, those that share most first; ties by number. */
export function linkFamilies(families: readonly Family[], { weight }: Terms): FamilyLink[] {
  const index = makeTermIndex(weight, families.length * (1 + MOST_WIDER), RAREST_TERMS)
  const voices: Voice[] = []
  const links: FamilyLink[] = []
  const candidates = families.length <= SMALL_STORY ? CANDIDATES_SMALL : CANDIDATES
  families.forEach(({ head, wider }, family) => {
    const own = [head, ...wider]
    for (const telling of own) {
      for (const number of index.nearest(telling, candidates)) {
        const link = linkTellings(voices[number]!, { family, telling }, weight)
        if (link !== undefined) links.push(link)
      }
    }
    for (const telling of own) index.add(voices.push({ family, telling }) - 1, telling)
  })
  return links.sort((a, b) => strength(b) - strength(a) || a.left - b.left || a.right - b.right)
}

interface Voice {
  readonly family: number
  readonly telling: Telling
}

function linkTellings(left: Voice, right: Voice, weight: Float64Array): FamilyLink | undefined {
  const [a, b] = [left.telling, right.telling]
  if (a.role !== b.role) return undefined
  const shared = sharedWeight(a, b, weight)
  const dice = (2 * shared) / (a.total + b.total)
  if (shared < LEAST_SHARED || dice < LEAST_DICE) return undefined
  return {
    left: left.family,
    right: right.family,
    tellings: [a, b],
    dice,
    part: shared / Math.min(a.total, b.total),
    shared
  }
}

const ALIKE = 0.55
const LEAST_PART = 0.7
const LEAST_PART_SHARED = 7

/** Whether the words alone make sure that both tell the same: they are alike, or one side tells all that the other tells and more. */
export const isSure = (link: FamilyLink): boolean => link.dice >= ALIKE || isPart(link)

/** A name alone is part of many sentences, so what is shared must weigh something too. */
const isPart = ({ part, shared }: FamilyLink): boolean => part >= LEAST_PART && shared >= LEAST_PART_SHARED

const strength = (link: FamilyLink): number => Math.round(1e6 * (isPart(link) ? Math.max(link.part, link.dice) : link.dice))
