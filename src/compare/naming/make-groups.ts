/** Disjoint groups of the numbers below `size`, joined step by step; the least number of a group is its root. */
export interface IndexGroups {
  readonly join: (a: number, b: number) => void
  readonly rootOf: (index: number) => number
  /** All groups, members ascending, by their first member. */
  readonly list: () => number[][]
}

export function makeGroups(size: number): IndexGroups {
  const parents = Int32Array.from({ length: size }, (_, i) => i)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root]!
    let at = index
    while (parents[at] !== root) {
      const next = parents[at]!
      parents[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number) => {
    const [left, right] = [rootOf(a), rootOf(b)]
    parents[Math.max(left, right)] = Math.min(left, right)
  }
  const list = () => {
    const groups = new Map<number, number[]>()
    for (let i = 0; i < size; i++) {
      const root = rootOf(i)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [i])
      else group.push(i)
    }
    return [...groups.values()]
  }
  return { join, rootOf, list }
}
