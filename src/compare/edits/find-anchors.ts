import { longestIncreasingRun } from '../align/longest-increasing-run.ts'
import type { Change } from './change.ts'

type Anchors = (readonly [number, number])[]

/** Below this many tokens on a side the search itself is as cheap. */
const LEAST_LENGTH = 6
/** Up to this product of both lengths comparing all with all is cheaper than setting up two maps. */
const LARGEST_SCAN = 1200

/**
 * Finds tokens that stand once on each side of a change, as pairs of places, both ascending: a longest run of them that keeps its order.
 */
export function findAnchors(base: ArrayLike<number>, variant: ArrayLike<number>, within: Change): Anchors {
  const rows = within.baseTo - within.baseFrom
  const columns = within.variantTo - within.variantFrom
  if (rows < LEAST_LENGTH || columns < LEAST_LENGTH) return []
  const isSmall = rows * (rows + columns) <= LARGEST_SCAN
  const pairs = isSmall ? scanForLone(base, variant, within) : countLone(base, variant, within)
  if (pairs.every(([, v], i) => i === 0 || v > pairs[i - 1]![1])) return pairs
  const isOn = longestIncreasingRun(pairs.map(([, v]) => v))
  return pairs.filter((_, i) => isOn[i])
}

function scanForLone(base: ArrayLike<number>, variant: ArrayLike<number>, change: Change): Anchors {
  const { baseFrom, baseTo, variantFrom, variantTo } = change
  const pairs: Anchors = []
  for (let b = baseFrom; b < baseTo; b++) {
    const v = loneAt(variant, base[b]!, variantFrom, variantTo)
    if (v >= 0 && loneAt(base, base[b]!, baseFrom, baseTo) >= 0) pairs.push([b, v])
  }
  return pairs
}

/** The only place of a token in `[from, to)`; -1 if it has none or several. */
function loneAt(ids: ArrayLike<number>, token: number, from: number, to: number): number {
  let place = -1
  for (let i = from; i < to; i++) {
    if (ids[i] !== token) continue
    if (place >= 0) return -1
    place = i
  }
  return place
}

function countLone(base: ArrayLike<number>, variant: ArrayLike<number>, change: Change): Anchors {
  const { baseFrom, baseTo, variantFrom, variantTo } = change
  const placeInVariant = new Map<number, number>()
  for (let v = variantFrom; v < variantTo; v++) placeInVariant.set(variant[v]!, placeInVariant.has(variant[v]!) ? -1 : v)
  const placeInBase = new Map<number, number>()
  for (let b = baseFrom; b < baseTo; b++) {
    if (placeInVariant.has(base[b]!)) placeInBase.set(base[b]!, placeInBase.has(base[b]!) ? -1 : b)
  }
  const pairs: Anchors = []
  // a map keeps the order of insertion, so the pairs ascend by their first place
  for (const [token, b] of placeInBase) {
    const v = placeInVariant.get(token)!
    if (b >= 0 && v >= 0) pairs.push([b, v])
  }
  return pairs
}
