import type { Lineage } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import type { Descent } from './choose-parents.ts'
import type { OverlapTable } from './measure-overlap.ts'
import type { SharedWords } from './share-words.ts'
import type { SlotMasks } from './slot-masks.ts'
import { countCommon } from './slot-set.ts'

/** Least share of the shorter article's own words, none in quotation marks, that two of one origin have in common. */
const LEAST_COMMON_OWN = 0.25

/**
 * Articles that go back to one text: tied by descent, or by so much common wording outside quotation marks that one text must lie behind it.
 *
 * Shape: by first article; articles in the story's order. `source` is the agency that those credit who descend from nobody here, else
 * the one article that all descend from, else `unseen`.
 */
export function groupOrigins(
  story: Story,
  words: SharedWords,
  masks: Pick<SlotMasks, 'isQuoted'>,
  overlap: OverlapTable,
  descents: readonly Descent[],
  wire: Lineage['wire']
): Lineage['groups'] {
  const size = story.articles.length
  const ties = makeTies(size)
  for (const { parent, copy } of descents) ties.join(parent, copy)
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      if (overlap.shareOf(a, b) < LEAST_COMMON_OWN / 4 || ties.find(a) === ties.find(b)) continue
      if (isCopy(words, masks, a, b)) ties.join(a, b)
    }
  }
  const hasParent = new Set(descents.map(({ copy }) => copy))
  return ties.groups().map((members) => {
    const roots = members.filter((member) => !hasParent.has(member))
    const id = (member: number) => story.articles[member]!.reading.article
    const agency = commonestAgency(wire, new Set(roots.map(id)))
    const source = agency === null ? (roots.length === 1 ? `article:${id(roots[0]!)}` : 'unseen') : `wire:${agency}`
    return { articles: members.map(id), source }
  })
}

function isCopy(
  { slotsOf, ownWordCounts }: SharedWords,
  { isQuoted }: Pick<SlotMasks, 'isQuoted'>,
  a: number,
  b: number
): boolean {
  const shorter = Math.min(ownWordCounts[a]!, ownWordCounts[b]!)
  return shorter > 0 && countCommon(slotsOf[a]!, slotsOf[b]!, isQuoted) >= LEAST_COMMON_OWN * shorter
}

/** Articles that ties hold together; `groups` are those of two or more, each in ascending order, by their first. */
function makeTies(size: number) {
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

/** The agency that most of the articles credit; of equal ones the first by name; null where they credit none. */
function commonestAgency(wire: Lineage['wire'], articles: ReadonlySet<string>): string | null {
  const creditors = new Map<string, Set<string>>()
  for (const { article, agency } of wire) {
    if (!articles.has(article)) continue
    const known = creditors.get(agency)
    if (known === undefined) creditors.set(agency, new Set([article]))
    else known.add(article)
  }
  const sorted = [...creditors].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
  return sorted[0]?.[0] ?? null
}
