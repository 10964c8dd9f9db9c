import type { Change } from './diff-tokens.ts'

/** No path ends on this diagonal. */
const NONE = -2

/** A step of a search: where its paths end, by diagonal, and the chain of common runs behind each. */
interface Paths {
  readonly oldPos: Int32Array
  readonly tail: Int32Array
  /** Common runs, four numbers each: place in base, place in variant, length, the run before (-1: none). */
  readonly runs: number[]
}

/**
 * The shortest edit script between two stretches of tokens, as the runs that both have: place in base, place in variant and length in turn.
 *
 * Shape: ascending; `null` where more than `most` insertions and deletions are needed.
 * Source: Myers (1986), with the paths cut off at the edges of the graph as jsdiff does it, and its choice among even paths; but over typed
 * arrays, and without the components of the script that are not common.
 */
export function searchScript(base: ArrayLike<number>, variant: ArrayLike<number>, within: Change, most: number): number[] | null {
  const rows = within.baseTo - within.baseFrom
  const columns = within.variantTo - within.variantFrom
  const limit = Math.min(rows + columns, most)
  // diagonals from -limit - 1 to limit + 1
  const middle = limit + 1
  const paths: Paths = {
    oldPos: new Int32Array(2 * limit + 3).fill(NONE),
    tail: new Int32Array(2 * limit + 3).fill(-1),
    runs: []
  }
  const { oldPos, tail } = paths
  const follow = (diagonal: number, from: number, before: number) => {
    let at = from
    const [b, v] = [within.baseFrom + 1, within.variantFrom + 1 - diagonal]
    while (at + 1 < rows && at - diagonal + 1 < columns && base[b + at] === variant[v + at]) at++
    oldPos[middle + diagonal] = at
    tail[middle + diagonal] = at === from ? before : paths.runs.push(b + from, v + from, at - from, before) / 4 - 1
    return at
  }
  let [least, greatest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const start = follow(0, -1, -1)
  if (start + 1 >= rows && start + 1 >= columns) return chainOf(paths, tail[middle]!)
  for (let length = 1; length <= limit; length++) {
    for (let diagonal = Math.max(least, -length); diagonal <= Math.min(greatest, length); diagonal += 2) {
      const at = middle + diagonal
      const [removed, added] = [oldPos[at - 1]!, oldPos[at + 1]!]
      oldPos[at - 1] = NONE
      const canAdd = added !== NONE && added >= diagonal && added - diagonal < columns
      const canRemove = removed !== NONE && removed + 1 < rows
      if (!canAdd && !canRemove) {
        oldPos[at] = NONE
        continue
      }
      const isAdded = !canRemove || (canAdd && removed < added)
      const end = isAdded ? follow(diagonal, added, tail[at + 1]!) : follow(diagonal, removed + 1, tail[at - 1]!)
      const isAtEnd = end + 1 >= rows
      const isAtVariantEnd = end - diagonal + 1 >= columns
      if (isAtEnd && isAtVariantEnd) return chainOf(paths, tail[at]!)
      if (isAtEnd) greatest = Math.min(greatest, diagonal - 1)
      if (isAtVariantEnd) least = Math.max(least, diagonal + 1)
    }
  }
  return null
}

function chainOf({ runs }: Paths, last: number): number[] {
  const nodes: number[] = []
  for (let node = last; node >= 0; node = runs[node * 4 + 3]!) nodes.push(node)
  return nodes.reverse().flatMap((node) => [runs[node * 4]!, runs[node * 4 + 1]!, runs[node * 4 + 2]!])
}
