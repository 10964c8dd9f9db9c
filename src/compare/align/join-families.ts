import type { Story } from '../story/index-story.ts'
import { makeSlotCounter } from './count-slots.ts'
import type { Family } from './find-families.ts'
import { type Group, groupFamilies } from './group-families.ts'
import { makeConflictJudge } from './judge-conflict.ts'
import { areTwoFacts, isMuchLonger } from './judge-pattern.ts'
import { type FamilyLink, isSure } from './link-families.ts'
import type { LinkWeights } from './link-weights.ts'
import { weighLinks } from './weigh-links.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * Joins families along their links: first those that their words make sure, surest first, then those that their surroundings make
 * likely. Articles that stand on both sides of a link must be seen to distinguish what another joins.
 */
export function joinFamilies(
  story: Story,
  families: readonly Family[],
  links: readonly FamilyLink[],
  { terms, weights }: { readonly terms: Terms; readonly weights: LinkWeights }
): Group[] {
  const groups = groupFamilies(families)
  const judge = makeConflictJudge(terms.weight)
  const slots = makeSlotCounter(terms)
  const tellTwoFacts = (left: number, right: number) => {
    slots.setBase(families[left]!.head.copies[0]!.wording)
    return areTwoFacts(slots.slotsWith(families[right]!.head.copies[0]!.wording))
  }
  const follow = ({ left, right, sentences }: FamilyLink) => {
    const [a, b] = [groups.groupOf(left), groups.groupOf(right)]
    if (a === b || (!isMuchLonger(...sentences) && tellTwoFacts(left, right))) return
    if (judge(a, b, sentences) !== 'conflict') groups.join(left, right)
  }
  links.filter(isSure).forEach(follow)
  const unsure = links.filter((link) => !isSure(link))
  weighLinks(story, families, unsure, { groups, judge, terms, weights }).forEach(follow)
  return groups.list()
}
