import type { Lemma } from './lemmas-of.ts'
import { antonymsOf, derivationsOf, entryOf, groupOf, type Part, parentsOf, type Senses } from './lookup-table.ts'

/**
 * A synset that two lemmas meet in. `left` and `right` say how much of each lemma's use that meaning is likely to make up, 0..1: a shared meaning that is
 * rare for one of them (“will” and “leave” both mean a bequest) says little.
 */
export interface SharedSense {
  readonly synset: number
  readonly left: number
  readonly right: number
}

/** Returns the meanings of a lemma as one part of speech; empty if it has none. */
export const sensesOf = (lemma: string, part: Part): Senses => entryOf(lemma)?.[part] ?? []

/**
 * Returns how much of a lemma's use each of its meanings is likely to make up; they add up to 1. Counts come from the tagged corpora; one is added to each, divided
 * by its rank, as most lemmas were never counted.
 */
export function shareOfSenses(senses: Senses): number[] {
  const weights = senses.map(({ level }, rank) => 2 ** (level / 4) - 1 + 1 / (rank + 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Returns the meaning that two lemmas share and that both are used in most; `null` if they share none. */
export function shareSense(left: string, right: string, part: Part): SharedSense | null {
  return meet(sensesOf(left, part), sensesOf(right, part), itself)
}

/**
 * The meanings in which the lemmas are close without sharing one: an adjective and the head that it is similar to, or verbs of one group. Two adjectives
 * that are similar to one head need not be close (“green” and “blue” are both similar to “chromatic”).
 */
export function areSimilar(left: string, right: string, part: Part): SharedSense | null {
  const [a, b] = [sensesOf(left, part), sensesOf(right, part)]
  if (part === 'v') return meet(a, b, (synset) => [synset, ...groupOf(synset)])
  return part === 'a' ? (meet(a, b, withHead, itself) ?? meet(a, b, itself, withHead)) : null
}

const itself = (synset: number) => [synset]
const withHead = (synset: number) => [synset, ...parentsOf(synset)]

/** The meanings in which two lemmas are antonyms, directly or through similar adjectives; `null` without any. */
export function areAntonyms(left: string, right: string, part: Part): SharedSense | null {
  const around = part === 'a' ? withHead : itself
  const opposite = (synset: number) => around(synset).flatMap((near) => antonymsOf(near).flatMap(around))
  return meet(sensesOf(left, part), sensesOf(right, part), around, opposite)
}

/** The best pair of senses for which what `ofLeft` makes of the one meets what `ofRight` makes of the other. */
function meet(
  left: Senses,
  right: Senses,
  ofRight: (synset: number) => readonly number[],
  ofLeft: (synset: number) => readonly number[] = ofRight
): SharedSense | null {
  if (left.length === 0 || right.length === 0) return null
  const [leftShares, rightShares] = [shareOfSenses(left), shareOfSenses(right)]
  const reached = new Map<number, number>()
  right.forEach(({ synset }, j) => {
    for (const near of ofRight(synset)) reached.set(near, Math.max(reached.get(near) ?? 0, rightShares[j]!))
  })
  let best: SharedSense | null = null
  left.forEach(({ synset }, i) => {
    for (const near of ofLeft(synset)) {
      const found = reached.get(near)
      if (found === undefined || (best !== null && leftShares[i]! * found <= best.left * best.right)) continue
      best = { synset, left: leftShares[i]!, right: found }
    }
  })
  return best
}

/** Returns how many steps a synset of `general` is above one of `special` (“vehicle” above “car”: 2), over each one's first `most` senses; `null` if it does not. */
export function stepsAbove(general: string, special: string, part: Part, most = 3): number | null {
  const goal = new Set(
    sensesOf(general, part)
      .slice(0, most)
      .map(({ synset }) => synset)
  )
  let level = sensesOf(special, part)
    .slice(0, most)
    .map(({ synset }) => synset)
  const seen = new Set(level)
  for (let steps = 0; level.length > 0; steps++) {
    if (steps > 0 && level.some((synset) => goal.has(synset))) return steps
    level = level.flatMap(parentsOf).filter((synset) => !seen.has(synset) && seen.add(synset).size > 0)
  }
  return null
}

/** Checks whether a word of one lemma's first meanings is derived from the other: “refuse” and “refusal”, “Turkey” and “Turkish”. */
export function areDerived(left: Lemma, right: Lemma, most = 3): boolean {
  const goal = new Set(
    sensesOf(right.lemma, right.part)
      .slice(0, most)
      .map(({ synset }) => synset)
  )
  const start = sensesOf(left.lemma, left.part).slice(0, most)
  if (start.some(({ synset }) => derivationsOf(synset).some((near) => goal.has(near)))) return true
  if (left.part === right.part) return false
  return (
    start.some(({ synset }) => parentsOf(synset).some((near) => goal.has(near))) ||
    [...goal].some((synset) => parentsOf(synset).some((near) => start.some((sense) => sense.synset === near)))
  )
}
