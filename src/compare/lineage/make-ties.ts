/** Sets of articles that ties hold together; `groups` are those of two or more, each in ascending order, by their first (Galler and Fischer 1964). */
export function makeTies(size: number) {
  const lowest = Array.from({ length: size }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (lowest[root] !== root) root = lowest[root]!
    for (let at = i; at !== root; ) {
      const next = lowest[at]!
      lowest[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number) => {
    const [x, y] = [find(a), find(b)]
    lowest[Math.max(x, y)] = Math.min(x, y)
  }
  const groups = () => {
    const members = new Map<number, number[]>()
    for (let i = 0; i < size; i++) {
      const known = members.get(find(i))
      if (known === undefined) members.set(find(i), [i])
      else known.push(i)
    }
    return [...members.values()].filter((set) => set.length > 1)
  }
  return { find, join, groups }
}
