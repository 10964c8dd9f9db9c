import type { Telling } from './collect-tellings.ts'
import type { Family } from './find-families.ts'
import type { FamilyLink } from './link-families.ts'

/** Families joined so far, with what each article tells in them. */
export interface Group {
  readonly families: number[]
  readonly cells: Map<number, Telling[]>
}

/** Groups of families that grow together. */
export interface Joined {
  readonly groupOf: (family: number) => Group
  readonly join: (left: number, right: number) => void
  readonly groups: () => Group[]
}

export function startGroups(families: readonly Family[]): Joined {
  const parent = families.map((_, i) => i)
  const groups = families.map(({ members }, i): Group => {
    const cells = new Map<number, Telling[]>()
    for (const member of members) for (const { article } of member.sentences) cells.set(article, [member])
    return { families: [i], cells }
  })
  const rootOf = (number: number): number => {
    let root = number
    while (parent[root] !== root) root = parent[root]!
    while (parent[number] !== root) [parent[number], number] = [root, parent[number]!]
    return root
  }
  const join = (left: number, right: number) => {
    const [a, b] = [rootOf(left), rootOf(right)]
    const [large, small] = groups[a]!.cells.size >= groups[b]!.cells.size ? [a, b] : [b, a]
    parent[small] = large
    groups[large]!.families.push(...groups[small]!.families)
    for (const [article, tellings] of groups[small]!.cells) {
      const known = groups[large]!.cells.get(article)
      if (known === undefined) groups[large]!.cells.set(article, tellings)
      else known.push(...tellings)
    }
  }
  return { groupOf: (family) => groups[rootOf(family)]!, join, groups: () => groups.filter((_, i) => parent[i] === i) }
}

const MOST_CONFLICTS = 3
const LEAST_OWN = 3
const LEAST_OWN_SHARE = 0.15

/**
 * Whether two groups may become one although some articles tell something in both: where a telling of the link joins what those
 * articles tell apart (a split or a merge), so that each of their sentences covers words of it that the other does not.
 */
export function isSplit(left: Group, right: Group, linked: readonly Telling[], weight: Float64Array): boolean | undefined {
  const [small, large] = left.cells.size <= right.cells.size ? [left, right] : [right, left]
  const conflicts: number[] = []
  for (const article of small.cells.keys()) if (large.cells.has(article)) conflicts.push(article)
  if (conflicts.length === 0) return undefined
  conflicts.sort((a, b) => a - b)
  let explained = 0
  const tested = conflicts.slice(0, MOST_CONFLICTS)
  for (const article of tested) {
    const [a, b] = [small.cells.get(article)!, large.cells.get(article)!]
    if (linked.some((whole) => coversApart(whole, a, b, weight))) explained++
  }
  return explained * 2 > tested.length
}

function coversApart(whole: Telling, a: readonly Telling[], b: readonly Telling[], weight: Float64Array): boolean {
  let [inA, inB] = [0, 0]
  for (const term of whole.terms) {
    const isInA = a.some(({ terms }) => hasTerm(terms, term))
    const isInB = b.some(({ terms }) => hasTerm(terms, term))
    if (isInA && !isInB) inA += weight[term]!
    else if (isInB && !isInA) inB += weight[term]!
  }
  const least = Math.max(LEAST_OWN, LEAST_OWN_SHARE * whole.total)
  return inA >= least && inB >= least
}

function hasTerm(terms: Int32Array, term: number): boolean {
  let low = 0
  let high = terms.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (terms[middle]! < term) low = middle + 1
    else high = middle
  }
  return terms[low] === term
}

/** Joins families along their links, surest first. Shape: the numbers of the families of each row, every family in one. */
export function joinFamilies(families: readonly Family[], links: readonly FamilyLink[], weight: Float64Array): number[][] {
  const joined = startGroups(families)
  for (const { left, right } of links) {
    const [a, b] = [joined.groupOf(left), joined.groupOf(right)]
    if (a === b) continue
    if (isSplit(a, b, [families[left]!.head, families[right]!.head], weight) === false) continue
    joined.join(left, right)
  }
  return joined.groups().map(({ families }) => families)
}
