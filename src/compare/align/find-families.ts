import { sharedWeight, type Telling } from './collect-tellings.ts'
import { makeTermIndex } from './index-terms.ts'

/** Tellings that are nearly the same; the head is the most carried. At most one sentence of each article stands in a family. */
export interface Family {
  readonly head: Telling
  readonly members: readonly Telling[]
  readonly articles: ReadonlySet<number>
}

/** Share of the weight of both that two nearly equal tellings have in common. */
const NEARLY_EQUAL = 0.75
const CANDIDATES = 4

/**
 * Joins tellings (most carried first) to the family whose head they nearly equal.
 *
 * Cost: each telling is held against a few heads found by rare terms, so it grows with the distinct wordings, not with their pairs.
 */
export function findFamilies(tellings: readonly Telling[], weight: Float64Array): Family[] {
  const families: { head: Telling; members: Telling[]; articles: Set<number> }[] = []
  const index = makeTermIndex(weight)
  for (const telling of tellings) {
    let best: (typeof families)[number] | undefined
    let bestDice = NEARLY_EQUAL
    for (const number of index.nearest(telling, CANDIDATES)) {
      const family = families[number]!
      if (family.head.role !== telling.role) continue
      const dice = (2 * sharedWeight(family.head, telling, weight)) / (family.head.total + telling.total)
      if (dice > bestDice && telling.sentences.every(({ article }) => !family.articles.has(article))) {
        best = family
        bestDice = dice
      }
    }
    if (best === undefined) {
      index.add(families.length, telling)
      families.push({ head: telling, members: [telling], articles: new Set(telling.sentences.map(({ article }) => article)) })
    } else {
      best.members.push(telling)
      for (const { article } of telling.sentences) best.articles.add(article)
    }
  }
  return families
}
