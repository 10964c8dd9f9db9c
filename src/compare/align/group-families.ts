import type { DistinctSentence } from './collect-distinct-sentences.ts'
import type { Family } from './find-families.ts'

/** Families that are one row, with what each article tells there. */
export interface Group {
  readonly families: number[]
  readonly cells: Map<number, readonly DistinctSentence[]>
}

/** Groups that grow: every family (by number) is in one. */
export interface Groups {
  readonly groupOf: (family: number) => Group
  readonly join: (left: number, right: number) => void
  readonly list: () => Group[]
}

/** Starts with each family as one group (union-find; the smaller group joins the larger). */
export function groupFamilies(families: readonly Family[]): Groups {
  const parent = families.map((_, i) => i)
  const groups = families.map(({ members }, i): Group => {
    const cells = new Map<number, readonly DistinctSentence[]>()
    for (const member of members) {
      const alone = [member]
      for (const { article } of member.copies) cells.set(article, alone)
    }
    return { families: [i], cells }
  })
  const rootOf = (number: number): number => {
    let root = number
    while (parent[root] !== root) root = parent[root]!
    parent[number] = root
    return root
  }
  const join = (left: number, right: number) => {
    const [a, b] = [rootOf(left), rootOf(right)]
    const [large, small] = groups[a]!.cells.size >= groups[b]!.cells.size ? [a, b] : [b, a]
    parent[small] = large
    for (const family of groups[small]!.families) groups[large]!.families.push(family)
    for (const [article, sentences] of groups[small]!.cells) {
      const known = groups[large]!.cells.get(article)
      groups[large]!.cells.set(article, known === undefined ? sentences : [...known, ...sentences])
    }
  }
  return { groupOf: (family) => groups[rootOf(family)]!, join, list: () => groups.filter((_, i) => parent[i] === i) }
}
