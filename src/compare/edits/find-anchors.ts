import { longestIncreasingRun } from '../align/longest-increasing-run.ts'
import type { Change } from './diff-tokens.ts'

/** Below this many tokens on a side the search itself is as cheap. */
const LEAST_LENGTH = 6

/**
 * Tokens that stand once on each side of a change, as pairs of places, both ascending: a longest run of them that keeps its order.
 */
export function findAnchors(base: readonly number[], variant: readonly number[], within: Change): (readonly [number, number])[] {
  const { baseFrom, baseTo, variantFrom, variantTo } = within
  if (baseTo - baseFrom < LEAST_LENGTH || variantTo - variantFrom < LEAST_LENGTH) return []
  const placeInVariant = new Map<number, number>()
  for (let v = variantFrom; v < variantTo; v++) placeInVariant.set(variant[v]!, placeInVariant.has(variant[v]!) ? -1 : v)
  const placeInBase = new Map<number, number>()
  for (let b = baseFrom; b < baseTo; b++) {
    if (placeInVariant.has(base[b]!)) placeInBase.set(base[b]!, placeInBase.has(base[b]!) ? -1 : b)
  }
  const pairs: (readonly [number, number])[] = []
  for (const [token, b] of placeInBase) {
    const v = placeInVariant.get(token)!
    if (b >= 0 && v >= 0) pairs.push([b, v])
  }
  // a map keeps the order of insertion, so the pairs ascend by their first place
  const isOn = longestIncreasingRun(pairs.map(([, v]) => v))
  return pairs.filter((_, i) => isOn[i])
}
