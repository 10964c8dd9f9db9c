import type { Family } from './find-families.ts'
import type { FamilyLink } from './link-families.ts'

/** Joins families along their links, surest first. Shape: the numbers of the families of each row, every family in one. */
export function joinFamilies(families: readonly Family[], links: readonly FamilyLink[]): number[][] {
  const parent = families.map((_, i) => i)
  const groups = families.map((family, i) => ({ numbers: [i], articles: new Set(family.articles) }))
  const rootOf = (number: number): number => {
    let root = number
    while (parent[root] !== root) root = parent[root]!
    while (parent[number] !== root) [parent[number], number] = [root, parent[number]!]
    return root
  }
  for (const { left, right, isPart } of links) {
    const [a, b] = [rootOf(left), rootOf(right)]
    if (a === b) continue
    const [large, small] = groups[a]!.articles.size >= groups[b]!.articles.size ? [a, b] : [b, a]
    if (!isPart && meet(groups[small]!.articles, groups[large]!.articles)) continue
    parent[small] = large
    for (const number of groups[small]!.numbers) groups[large]!.numbers.push(number)
    for (const article of groups[small]!.articles) groups[large]!.articles.add(article)
  }
  return groups.filter((_, i) => parent[i] === i).map(({ numbers }) => numbers)
}

function meet(small: ReadonlySet<number>, large: ReadonlySet<number>): boolean {
  for (const article of small) if (large.has(article)) return true
  return false
}
