import type { Story } from '../story/index-story.ts'
import type { DistinctSentence } from './collect-distinct-sentences.ts'
import { makeSlotCounter, type Slots } from './count-slots.ts'
import { type Family, MOST_WIDER } from './find-families.ts'
import { makeTermIndex } from './index-terms.ts'
import { areTwoFacts, type CarriedSentence, isMuchLonger, makePatternJudge } from './judge-pattern.ts'
import type { LinkWeights } from './link-weights.ts'
import { markPerhapsIndependent } from './mark-independent.ts'
import { makeSharedWeigher } from './share-weight.ts'
import { mayMeet, type Shares, weighIndependent } from './weigh-shares.ts'
import type { Terms } from './weigh-terms.ts'

/** Two families (by number) that share rare words, and the wording of each that has them; `strength` orders links, in whole millionths. */
export interface FamilyLink extends Shares {
  readonly left: number
  readonly right: number
  readonly sentences: readonly [DistinctSentence, DistinctSentence]
  readonly strength: number
  /** What the two put into one place. */
  readonly differing: Slots
}

/** How many candidates each wording is compared with; more in a small story, in which independent reports share little. */
const CANDIDATES = 8
const CANDIDATES_SMALL = 16
const SMALL_STORY = 400
const RAREST_TERMS = 12
const LEAST_SHARED = 1.5
const LEAST_DICE = 0.08

/** Links between families, those that share most first; ties by number. Links that nothing could make likely are left out. */
export function linkFamilies(story: Story, families: readonly Family[], terms: Terms, weights: LinkWeights): FamilyLink[] {
  const { weight } = terms
  const slots = makeSlotCounter(terms)
  const patterns = makePatternJudge(terms)
  const index = makeTermIndex(weight, families.length * (1 + MOST_WIDER), RAREST_TERMS)
  const { setBase, sharedWith } = makeSharedWeigher(weight)
  const isIndependent = markPerhapsIndependent(story, families)
  const known: FamilySentence[] = []
  const links: FamilyLink[] = []
  const candidates = families.length <= SMALL_STORY ? CANDIDATES_SMALL : CANDIDATES
  families.forEach(({ head, wider, articles }, family) => {
    const own = [head, ...wider].map((sentence): FamilySentence => ({ family, sentence, articles }))
    for (const one of own) {
      const { sentence } = one
      setBase(sentence)
      slots.setBase(sentence.copies[0]!.wording)
      patterns.setBase(sentence)
      const near = index.nearest(sentence, candidates).map((number) => known[number]!)
      for (const other of near) {
        if (other.sentence.role !== sentence.role) continue
        const shared = sharedWith(other.sentence)
        if (shared < LEAST_SHARED) continue
        const shares = sharesOf(sentence, other.sentence, shared)
        if (!mayLink(weights, shares, isIndependent[family]! || isIndependent[other.family]!)) continue
        const differing = slots.slotsWith(other.sentence.copies[0]!.wording)
        if (!isMuchLonger(sentence, other.sentence)) {
          if (areTwoFacts(differing)) continue
          if (differing.specific + differing.plain > 0 && patterns.isPattern(one, other, shared, near)) continue
        }
        links.push(makeLink(other, one, shares, differing))
      }
    }
    for (const one of own) index.add(known.push(one) - 1, one.sentence)
  })
  return links.sort((a, b) => b.strength - a.strength || a.left - b.left || a.right - b.right)
}

interface FamilySentence extends CarriedSentence {
  readonly family: number
}

const sharesOf = (a: DistinctSentence, b: DistinctSentence, shared: number): Shares => ({
  shared,
  dice: (2 * shared) / (a.total + b.total),
  part: shared / Math.min(a.total, b.total)
})

function mayLink(weights: LinkWeights, shares: Shares, isIndependent: boolean): boolean {
  if (shares.dice < LEAST_DICE) return false
  return isSure(shares) || mayMeet(weights, shares) || (isIndependent && weighIndependent(weights, shares, true) >= 0)
}

function makeLink(left: FamilySentence, right: FamilySentence, shares: Shares, differing: Slots): FamilyLink {
  const { dice, part, shared } = shares
  const strength = Math.round(1e6 * (isPart(shares) ? Math.max(part, dice) : dice))
  return {
    left: left.family,
    right: right.family,
    sentences: [left.sentence, right.sentence],
    dice,
    part,
    shared,
    strength,
    differing
  }
}

const ALIKE = 0.55
const LEAST_PART = 0.7
const LEAST_PART_SHARED = 7

/** Checks whether the words alone make sure that both tell the same: they are alike, or one side tells all that the other tells and more. */
export const isSure = (shares: Shares): boolean => shares.dice >= ALIKE || isPart(shares)

/** A name alone is part of many sentences, so what is shared must weigh something too. */
const isPart = ({ part, shared }: Shares): boolean => part >= LEAST_PART && shared >= LEAST_PART_SHARED
