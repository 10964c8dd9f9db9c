import type { Story } from '../story/index-story.ts'
import type { Family } from './find-families.ts'
import type { Group, Groups } from './group-families.ts'
import type { ConflictJudge } from './judge-conflict.ts'
import type { FamilyLink } from './link-families.ts'
import { readSurroundings, sharedContext } from './read-surroundings.ts'
import { sharedWeight } from './share-weight.ts'
import type { Terms } from './weigh-terms.ts'

/*
 * What a link needs that its words alone do not make sure. The weights were set by hand after a logistic regression over shares of
 * common weight and surroundings; they are rounded on purpose.
 */
/** Names alone are shared by many sentences on one person: something must be said in common too. */
const LEAST_PLAIN = 2
/** A figure that few sentences hold is as good as neighbours. */
const LEAST_FIGURE = 3
const FIGURE_REWRITTEN = 0.2
const LEAST_REWRITTEN = 0.9
const CONTEXT_REWRITTEN = 0.35
const LEAST_SPLIT = 0.75
const CONTEXT_SPLIT = 0.5
const SHARED_SPLIT = 0.1

/** Articles with less than this share of sentences told by others report on their own: the same fact has other words there. */
const INDEPENDENT = 0.3
const LEAST_INDEPENDENT = 0.8
const SHARED_INDEPENDENT = 0.2
const LEAD_INDEPENDENT = 0.3
/** The first sentence of so many words is an article's lead; what stands before it is a line of date or place. */
const LEAD_WORDS = 8

/**
 * The links that their surroundings make likely, the likeliest first; ties by number.
 *
 * Three ways: rewritten (much of the lighter side, between the same neighbours), split (one holds part of the other), and told
 * independently (articles that copy from none share but names and figures; their leads tell the same fact).
 */
export function weighLinks(
  story: Story,
  families: readonly Family[],
  links: readonly FamilyLink[],
  groups: Groups,
  judge: ConflictJudge,
  terms: Terms
): FamilyLink[] {
  const list = groups.list()
  const around = readSurroundings(story, families, list)
  const numberOf = new Map(list.map((group, number) => [group, number]))
  const { isIndependent, isLead } = describeFamilies(story, families, list)
  const likely: { link: FamilyLink; surplus: number }[] = []
  for (const link of links) {
    const isOwn = isIndependent[link.left]! || isIndependent[link.right]!
    if (!isOwn && !mayBeLikely(link)) continue
    const [a, b] = [groups.groupOf(link.left), groups.groupOf(link.right)]
    if (a === b || sharedWeight(...link.tellings, terms.plainWeight) < LEAST_PLAIN) continue
    const hasFigure = sharedWeight(...link.tellings, terms.figureWeight) >= LEAST_FIGURE
    const context = sharedContext(around(numberOf.get(a)!), around(numberOf.get(b)!))
    let surplus = weighRewritten(link, context, hasFigure)
    if (isOwn) surplus = Math.max(surplus, weighIndependent(link, isLead[link.left]! && isLead[link.right]!))
    else {
      const split = weighSplit(link, context)
      if (split >= 0 && split > surplus && judge(a, b, link.tellings) === 'split') surplus = split
    }
    if (surplus >= 0) likely.push({ link, surplus: Math.round(surplus * 1e6) })
  }
  likely.sort((x, y) => y.surplus - x.surplus || x.link.left - y.link.left || x.link.right - y.link.right)
  return likely.map(({ link }) => link)
}

const weighRewritten = ({ dice, part }: FamilyLink, context: number, hasFigure: boolean) =>
  dice + part + CONTEXT_REWRITTEN * context + (hasFigure ? FIGURE_REWRITTEN : 0) - LEAST_REWRITTEN

const weighSplit = ({ part, shared }: FamilyLink, context: number) =>
  part + CONTEXT_SPLIT * context + SHARED_SPLIT * Math.log(shared) - LEAST_SPLIT

const weighIndependent = ({ dice, shared }: FamilyLink, isLead: boolean) =>
  dice + SHARED_INDEPENDENT * Math.log(shared) + (isLead ? LEAD_INDEPENDENT : 0) - LEAST_INDEPENDENT

/** Whether any surroundings could make the link likely; most links fall here, before theirs are looked at. */
const mayBeLikely = (link: FamilyLink) => weighRewritten(link, 1, true) >= 0 || weighSplit(link, 1) >= 0

/** For each family whether only articles on their own tell it, and whether it is the lead of all that tell it. */
function describeFamilies(story: Story, families: readonly Family[], groups: readonly Group[]) {
  const shared = story.articles.map(() => 0)
  for (const { cells } of groups) {
    if (cells.size > 1) for (const [article, tellings] of cells) shared[article]! += tellings.length
  }
  const isOwn = story.articles.map(({ body }, article) => shared[article]! < INDEPENDENT * body.length)
  const leads = story.articles.map(({ body }) => body.find(({ wording }) => wording.words.length >= LEAD_WORDS)?.place ?? 0)
  return {
    isIndependent: families.map(({ members }) =>
      members.every(({ sentences }) => sentences.every(({ article }) => isOwn[article]!))
    ),
    isLead: families.map(({ members }) =>
      members.every(({ sentences }) => sentences.every(({ article, place }) => leads[article] === place))
    )
  }
}
