import type { Telling } from './collect-tellings.ts'
import { makeSlotCounter } from './count-slots.ts'
import { makeTermIndex } from './index-terms.ts'
import { areTwoFacts, makePatternJudge, type Voiced } from './judge-pattern.ts'
import { makeSharedWeigher } from './share-weight.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * Tellings that are nearly the same; the head is the most carried. At most one sentence of each article stands in a family. `wider`
 * are the few members that report something more, which another article may report in a separate sentence.
 */
export interface Family {
  readonly head: Telling
  readonly wider: readonly Telling[]
  readonly members: readonly Telling[]
  /** All articles that contain it. */
  readonly articles: ReadonlySet<number>
}

/** Share of the weight of both that two nearly equal tellings have in common. */
const NEARLY_EQUAL = 0.75
const CANDIDATES = 4
const RAREST_TERMS = 6
/** A wider member must have more than one rare word that its head lacks. At most this many are kept. */
const LEAST_BESIDES = 4.5
export const MOST_WIDER = 3

interface Growing extends Voiced {
  readonly wider: Telling[]
  readonly members: Telling[]
  readonly articles: Set<number>
}

/**
 * Joins tellings (most carried first) to the family whose head they nearly equal.
 *
 * Cost: each wording is compared with a few heads found by rare terms, so it grows with the number of wordings, not with their pairs.
 */
export function findFamilies(tellings: readonly Telling[], terms: Terms): Family[] {
  const { weight } = terms
  const families: Growing[] = []
  const index = makeTermIndex(weight, tellings.length, RAREST_TERMS)
  const { hold, sharedWith } = makeSharedWeigher(weight)
  const slots = makeSlotCounter(terms)
  const patterns = makePatternJudge(terms)
  for (const telling of tellings) {
    let best: Growing | undefined
    let bestDice = NEARLY_EQUAL
    let besides = 0
    const own: Growing = { telling, articles: articlesOf(telling), wider: [], members: [telling] }
    hold(telling)
    slots.hold(telling.sentences[0]!.wording)
    patterns.hold(telling)
    const near = index.nearest(telling, CANDIDATES).map((number) => families[number]!)
    for (const family of near) {
      if (family.telling.role !== telling.role) continue
      const shared = sharedWith(family.telling)
      const dice = (2 * shared) / (family.telling.total + telling.total)
      if (dice <= bestDice || haveCommonArticle(family, telling)) continue
      const differing = slots.slotsWith(family.telling.sentences[0]!.wording)
      if (areTwoFacts(differing)) continue
      if (differing.specific + differing.plain > 0 && patterns.isPattern(own, family, shared, near)) continue
      best = family
      bestDice = dice
      besides = telling.total - shared
    }
    if (best === undefined) {
      index.add(families.length, telling)
      families.push(own)
    } else addMember(best, telling, besides)
  }
  return families.map(({ telling, wider, members, articles }) => ({ head: telling, wider, members, articles }))
}

const articlesOf = ({ sentences }: Telling) => new Set(sentences.map(({ article }) => article))

function haveCommonArticle({ articles }: Growing, { sentences }: Telling): boolean {
  for (const { article } of sentences) if (articles.has(article)) return true
  return false
}

function addMember(family: Growing, telling: Telling, besides: number): void {
  family.members.push(telling)
  if (besides >= LEAST_BESIDES && family.wider.length < MOST_WIDER) family.wider.push(telling)
  for (const { article } of telling.sentences) family.articles.add(article)
}
