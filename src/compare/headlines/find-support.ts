import type { HeadlineTerm } from './read-headline.ts'

/** Share of the headline's weight that the first sentence has to hold, and that each further one has to add. */
const FIRST_SHARE = 0.3
const FURTHER_SHARE = 0.15
/** With a single word in common a sentence need not report the same fact. */
const LEAST_TERMS = 2
const MOST_SENTENCES = 4

/**
 * Finds the sentences of a text that report what its headline does: the sentence that holds most of the headline's weight, then those that add most of what is
 * left. `found` has the terms of each sentence as bits.
 *
 * Shape: indices into `found`, the largest addition first; ties by position.
 */
export function findSupport(terms: readonly HeadlineTerm[], found: Int32Array): number[] {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0)
  const chosen: number[] = []
  let covered = 0
  while (chosen.length < MOST_SENTENCES) {
    const best = findBest(terms, found, covered)
    const share = chosen.length === 0 ? FIRST_SHARE : FURTHER_SHARE
    if (best.gain <= 0 || best.gain < share * all || (chosen.length === 0 && countBits(found[best.at]!) < LEAST_TERMS)) break
    chosen.push(best.at)
    covered |= found[best.at]!
  }
  return chosen
}

function findBest(terms: readonly HeadlineTerm[], found: Int32Array, covered: number): { at: number; gain: number } {
  let best = { at: -1, gain: 0 }
  for (let at = 0; at < found.length; at++) {
    const added = found[at]! & ~covered
    if (added === 0) continue
    let gain = 0
    for (let bits = added; bits !== 0; bits &= bits - 1) gain += terms[31 - Math.clz32(bits & -bits)]!.weight
    if (gain > best.gain) best = { at, gain }
  }
  return best
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
