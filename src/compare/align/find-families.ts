import type { Telling } from './collect-tellings.ts'
import { makeTermIndex } from './index-terms.ts'
import { makeSharedWeigher } from './share-weight.ts'

/**
 * Tellings that are nearly the same; the head is the most carried. At most one sentence of each article stands in a family. `wider`
 * are the few members that tell something besides, which another article may tell in a sentence of its own.
 */
export interface Family {
  readonly head: Telling
  readonly wider: readonly Telling[]
  readonly members: readonly Telling[]
}

/** Share of the weight of both that two nearly equal tellings have in common. */
const NEARLY_EQUAL = 0.75
const CANDIDATES = 4
const RAREST_TERMS = 6
/** What a member must have besides its head's words to be one of the wider, more than one rare word; so many are kept. */
const LEAST_BESIDES = 4.5
export const MOST_WIDER = 3

interface Growing {
  readonly head: Telling
  readonly wider: Telling[]
  readonly members: Telling[]
  /** The articles of the members, known once there are two members. */
  articles: Set<number> | undefined
}

/**
 * Joins tellings (most carried first) to the family whose head they nearly equal.
 *
 * Cost: each telling is held against a few heads found by rare terms, so it grows with the distinct wordings, not with their pairs.
 */
export function findFamilies(tellings: readonly Telling[], weight: Float64Array): Family[] {
  const families: Growing[] = []
  const index = makeTermIndex(weight, tellings.length, RAREST_TERMS)
  const { hold, sharedWith } = makeSharedWeigher(weight)
  for (const telling of tellings) {
    let best: Growing | undefined
    let bestDice = NEARLY_EQUAL
    let besides = 0
    hold(telling)
    for (const number of index.nearest(telling, CANDIDATES)) {
      const family = families[number]!
      if (family.head.role !== telling.role) continue
      const shared = sharedWith(family.head)
      const dice = (2 * shared) / (family.head.total + telling.total)
      if (dice > bestDice && !haveCommonArticle(family, telling)) {
        best = family
        bestDice = dice
        besides = telling.total - shared
      }
    }
    if (best === undefined) {
      index.add(families.length, telling)
      families.push({ head: telling, wider: [], members: [telling], articles: undefined })
    } else addMember(best, telling, besides)
  }
  return families
}

function haveCommonArticle(family: Growing, { sentences }: Telling): boolean {
  if (family.articles === undefined) family.articles = new Set(family.head.sentences.map(({ article }) => article))
  for (const { article } of sentences) if (family.articles.has(article)) return true
  return false
}

function addMember(family: Growing, telling: Telling, besides: number): void {
  family.members.push(telling)
  if (besides >= LEAST_BESIDES && family.wider.length < MOST_WIDER) family.wider.push(telling)
  for (const { article } of telling.sentences) family.articles!.add(article)
}
