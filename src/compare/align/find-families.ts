import type { DistinctSentence } from './collect-distinct-sentences.ts'
import { makeSlotCounter } from './count-slots.ts'
import { makeTermIndex } from './index-terms.ts'
import { areTwoFacts, type CarriedSentence, makePatternJudge } from './judge-pattern.ts'
import { makeSharedWeigher } from './share-weight.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * Sentences that are nearly the same; the head is the most carried. At most one sentence of each article stands in a family. `wider`
 * are the few members that report something more, which another article may report in a separate sentence.
 */
export interface Family {
  readonly head: DistinctSentence
  readonly wider: readonly DistinctSentence[]
  readonly members: readonly DistinctSentence[]
  /** All articles that contain it. */
  readonly articles: ReadonlySet<number>
}

/** Share of the weight of both that two nearly equal sentences have in common. */
const NEARLY_EQUAL = 0.75
const CANDIDATES = 4
const RAREST_TERMS = 6
/** A wider member must have more than one rare word that its head lacks. At most this many are kept. */
const LEAST_BESIDES = 4.5
export const MOST_WIDER = 3

interface Growing extends CarriedSentence {
  readonly wider: DistinctSentence[]
  readonly members: DistinctSentence[]
  readonly articles: Set<number>
}

/**
 * Joins sentences (most carried first) to the family whose head they nearly equal.
 *
 * Cost: each wording is compared with a few heads found by rare terms, so it grows with the number of wordings, not with their pairs.
 */
export function findFamilies(sentences: readonly DistinctSentence[], terms: Terms): Family[] {
  const { weight } = terms
  const families: Growing[] = []
  const index = makeTermIndex(weight, sentences.length, RAREST_TERMS)
  const { setBase, sharedWith } = makeSharedWeigher(weight)
  const slots = makeSlotCounter(terms)
  const patterns = makePatternJudge(terms)
  for (const sentence of sentences) {
    let best: Growing | undefined
    let bestDice = NEARLY_EQUAL
    let besides = 0
    const own: Growing = { sentence, articles: articlesOf(sentence), wider: [], members: [sentence] }
    setBase(sentence)
    slots.setBase(sentence.copies[0]!.wording)
    patterns.setBase(sentence)
    const near = index.nearest(sentence, CANDIDATES).map((number) => families[number]!)
    for (const family of near) {
      if (family.sentence.role !== sentence.role) continue
      const shared = sharedWith(family.sentence)
      const dice = (2 * shared) / (family.sentence.total + sentence.total)
      if (dice <= bestDice || haveCommonArticle(family, sentence)) continue
      const differing = slots.slotsWith(family.sentence.copies[0]!.wording)
      if (areTwoFacts(differing)) continue
      if (differing.specific + differing.plain > 0 && patterns.isPattern(own, family, shared, near)) continue
      best = family
      bestDice = dice
      besides = sentence.total - shared
    }
    if (best === undefined) {
      index.add(families.length, sentence)
      families.push(own)
    } else addMember(best, sentence, besides)
  }
  return families.map(({ sentence, wider, members, articles }) => ({ head: sentence, wider, members, articles }))
}

const articlesOf = ({ copies }: DistinctSentence) => new Set(copies.map(({ article }) => article))

function haveCommonArticle({ articles }: Growing, { copies }: DistinctSentence): boolean {
  for (const { article } of copies) if (articles.has(article)) return true
  return false
}

function addMember(family: Growing, sentence: DistinctSentence, besides: number): void {
  family.members.push(sentence)
  if (besides >= LEAST_BESIDES && family.wider.length < MOST_WIDER) family.wider.push(sentence)
  for (const { article } of sentence.copies) family.articles.add(article)
}
