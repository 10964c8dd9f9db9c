import type { Telling } from './collect-tellings.ts'
import { type Family, MOST_WIDER } from './find-families.ts'
import { makeTermIndex } from './index-terms.ts'
import { makeSharedWeigher } from './share-weight.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * Two families (by number) that share rare words, and the telling of each that does. `dice` is the share of both tellings' weight
 * that they have in common, `part` that of the lighter one, `shared` what they share weighs; `strength` orders links, in whole millionths.
 */
export interface FamilyLink {
  readonly left: number
  readonly right: number
  readonly tellings: readonly [Telling, Telling]
  readonly dice: number
  readonly part: number
  readonly shared: number
  readonly strength: number
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
  const { hold, sharedWith } = makeSharedWeigher(weight)
  const voices: Voice[] = []
  const links: FamilyLink[] = []
  const candidates = families.length <= SMALL_STORY ? CANDIDATES_SMALL : CANDIDATES
  families.forEach(({ head, wider }, family) => {
    const own = [head, ...wider]
    for (const telling of own) {
      hold(telling)
      for (const number of index.nearest(telling, candidates)) {
        const { family: left, telling: other } = voices[number]!
        if (other.role !== telling.role) continue
        const shared = sharedWith(other)
        if (shared >= LEAST_SHARED && 2 * shared >= LEAST_DICE * (other.total + telling.total))
          links.push(makeLink(left, other, family, telling, shared))
      }
    }
    for (const telling of own) index.add(voices.push({ family, telling }) - 1, telling)
  })
  return links.sort((a, b) => b.strength - a.strength || a.left - b.left || a.right - b.right)
}

interface Voice {
  readonly family: number
  readonly telling: Telling
}

function makeLink(left: number, a: Telling, right: number, b: Telling, shared: number): FamilyLink {
  const dice = (2 * shared) / (a.total + b.total)
  const part = shared / Math.min(a.total, b.total)
  const strength = Math.round(1e6 * (isPart(part, shared) ? Math.max(part, dice) : dice))
  return { left, right, tellings: [a, b], dice, part, shared, strength }
}

const ALIKE = 0.55
const LEAST_PART = 0.7
const LEAST_PART_SHARED = 7

/** Whether the words alone make sure that both tell the same: they are alike, or one side tells all that the other tells and more. */
export const isSure = ({ dice, part, shared }: FamilyLink): boolean => dice >= ALIKE || isPart(part, shared)

/** A name alone is part of many sentences, so what is shared must weigh something too. */
const isPart = (part: number, shared: number): boolean => part >= LEAST_PART && shared >= LEAST_PART_SHARED
