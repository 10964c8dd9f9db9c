import type { Wording } from '../story/index-story.ts'

const LOW_BITS = 2 ** 21

/**
 * Numbers wordings (0, 1, …) so that those with the same words have one number; wordings without words are distinguished by their text.
 * Each wording is looked through once; equal words are found by a 53-bit hash and then compared.
 */
export function numberWordings(): (wording: Wording) => number {
  const known = new Map<Wording, number>()
  const byHash = new Map<number, Wording>()
  const number = (wording: Wording): number => {
    if (wording.ids.length === 0) return known.size
    for (let hash = hashOf(wording.ids); ; hash++) {
      const same = byHash.get(hash)
      if (same === undefined) {
        byHash.set(hash, wording)
        return known.size
      }
      if (areEqual(same.ids, wording.ids)) return known.get(same)!
    }
  }
  return (wording) => {
    let found = known.get(wording)
    if (found === undefined) {
      found = number(wording)
      known.set(wording, found)
    }
    return found
  }
}

function hashOf(ids: Int32Array): number {
  let [high, low] = [0x811c9dc5, 0x2545f491]
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!
    high = Math.imul(high ^ id, 0x01000193)
    low = Math.imul((low ^ id ^ (high >>> 15)) + 0x9e37, 0x85ebca6b)
    low ^= low >>> 13
  }
  return (high >>> 0) * LOW_BITS + ((low >>> 0) % LOW_BITS)
}

function areEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
