import type { Edge, Lineage } from '../../schemas/comparison.ts'
import type { RelatedRows } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { chooseParents } from './choose-parents.ts'
import { chooseSources } from './choose-sources.ts'
import { describeEdge } from './describe-edge.ts'
import { gatherWitnesses } from './gather-witnesses.ts'
import { groupOrigins } from './group-origins.ts'
import { judgeRelations } from './judge-relations.ts'
import type { OverlapTable } from './measure-overlap.ts'

/**
 * Traces shared wording and its source: how much of it pairs have in common, agencies credited, who copied whom if that is shown, and which
 * articles go back to one text.
 *
 * Shape: all lists in the story's order, whatever order the articles were sent in.
 * Units: shares are of words, titles left out.
 */
export function traceLineage(story: Story, { rows }: RelatedRows): Lineage {
  const witnesses = gatherWitnesses(story, rows)
  const { words, masks, overlap, agencies, credits } = witnesses
  const descents = chooseSources(chooseParents(story, { words, masks, overlap, agencies }), witnesses)
  const relations = judgeRelations(descents, witnesses)
  const edges = relations.map((relation) => describeEdge(witnesses, relation))
  return {
    edges: inOrder(story, edges),
    overlap: listOverlap(story, overlap),
    ...groupOrigins(witnesses, relations, credits)
  }
}

/** By the copy, or the second of the two, then by the other. */
function inOrder({ articles }: Story, edges: readonly Edge[]): Edge[] {
  const places = new Map(articles.map(({ reading, index }) => [reading.article, index]))
  return [...edges].sort((a, b) => places.get(a.to)! - places.get(b.to)! || places.get(a.from)! - places.get(b.from)!)
}

/** Pairs with less in common than this are not listed: a few equal phrases stand in any two reports of one event. */
const LEAST_SHARE = 0.05

function listOverlap({ articles }: Story, { shareOf }: OverlapTable): Lineage['overlap'] {
  const pairs: Lineage['overlap'] = []
  for (let a = 0; a < articles.length; a++) {
    for (let b = a + 1; b < articles.length; b++) {
      const share = Math.round(shareOf(a, b) * 10_000) / 10_000
      if (share > LEAST_SHARE) pairs.push({ articles: [articles[a]!.reading.article, articles[b]!.reading.article], share })
    }
  }
  return pairs
}
