import type { Story } from '../story/index-story.ts'
import type { Family } from './find-families.ts'
import type { Groups } from './group-families.ts'
import type { ConflictJudge } from './judge-conflict.ts'
import type { FamilyLink } from './link-families.ts'
import type { LinkWeights } from './link-weights.ts'
import { markToldIndependently } from './mark-independent.ts'
import { readSurroundings, sharedContext } from './read-surroundings.ts'
import { FULL_CONTEXT, mayMeet, weighIndependent, weighRewritten, weighSlots, weighSplit } from './weigh-shares.ts'
import type { Terms } from './weigh-terms.ts'

/** Names alone are shared by many sentences on one person: something must be said in common too. */
const LEAST_PLAIN = 2
/** A figure that few sentences hold is as good as neighbours. */
const LEAST_FIGURE = 3
/** The first sentence of so many words is an article's lead; what stands before it is a line of date or place. */
const LEAD_WORDS = 8

/** What links are weighed by. */
export interface LinkKnowledge {
  readonly groups: Groups
  readonly judge: ConflictJudge
  readonly terms: Terms
  readonly weights: LinkWeights
}

/**
 * Returns the links that their surroundings make likely, the likeliest first; ties by number.
 *
 * Three ways: rewritten (much of the lighter side, between the same neighbours), split (one holds part of the other), and told
 * independently (articles that copy from none share but names and figures; their leads tell the same fact).
 */
export function weighLinks(
  story: Story,
  families: readonly Family[],
  links: readonly FamilyLink[],
  { groups, judge, terms, weights }: LinkKnowledge
): FamilyLink[] {
  const list = groups.list()
  const around = readSurroundings(story, families, list)
  const numberOf = new Map(list.map((group, number) => [group, number]))
  const toldIndependently = markToldIndependently(story, families, list)
  const isLead = markLeads(story, families)
  const likely: { link: FamilyLink; surplus: number }[] = []
  for (const link of links) {
    const isIndependent = toldIndependently[link.left]! || toldIndependently[link.right]!
    if (!isIndependent && !mayMeet(weights, link)) continue
    const [a, b] = [groups.groupOf(link.left), groups.groupOf(link.right)]
    if (a === b) continue
    const { plain, figure } = sharedKinds(link, terms)
    if (plain < LEAST_PLAIN) continue
    const hasFigure = figure >= LEAST_FIGURE
    if (
      !isIndependent &&
      weighRewritten(weights, link, FULL_CONTEXT, hasFigure) < 0 &&
      weighSplit(weights, link, FULL_CONTEXT) < 0
    )
      continue
    const context = sharedContext(around(numberOf.get(a)!), around(numberOf.get(b)!))
    const apart = weighSlots(weights, link.differing)
    let surplus = weighRewritten(weights, link, context, hasFigure) - apart
    if (isIndependent)
      surplus = Math.max(surplus, weighIndependent(weights, link, isLead[link.left]! && isLead[link.right]!) - apart)
    else {
      const split = weighSplit(weights, link, context)
      if (split >= 0 && split > surplus && judge(a, b, link.sentences) === 'split') surplus = split
    }
    if (surplus >= 0) likely.push({ link, surplus: Math.round(surplus * 1e6) })
  }
  likely.sort((x, y) => y.surplus - x.surplus || x.link.left - y.link.left || x.link.right - y.link.right)
  return likely.map(({ link }) => link)
}

/** What the link's sentences share of words that are no names, and of figures. */
function sharedKinds({ sentences: [a, b] }: FamilyLink, { plainWeight, figureWeight }: Terms): { plain: number; figure: number } {
  const [left, right] = [a.terms, b.terms]
  let [plain, figure] = [0, 0]
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = left[i]! - right[j]!
    if (difference === 0) {
      plain += plainWeight[left[i]!]!
      figure += figureWeight[left[i]!]!
    }
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { plain, figure }
}

/** For each family, whether it is the lead of every article that has it. */
function markLeads(story: Story, families: readonly Family[]): boolean[] {
  const leads = story.articles.map(({ body }) => body.find(({ wording }) => wording.words.length >= LEAD_WORDS)?.place ?? 0)
  return families.map(({ members }) => {
    for (const { copies } of members) for (const { article, place } of copies) if (leads[article] !== place) return false
    return true
  })
}
