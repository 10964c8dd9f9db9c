import type { Lineage } from '../../schemas/comparison.ts'
import type { RelatedRows } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { chooseParents } from './choose-parents.ts'
import { describeEdge } from './describe-edge.ts'
import { findWireCredits } from './find-wire-credits.ts'
import { groupOrigins } from './group-origins.ts'
import { measureOverlap, type OverlapTable } from './measure-overlap.ts'
import { shareWords } from './share-words.ts'
import { maskSlots } from './slot-masks.ts'
import { cellsByArticle } from './verbatim-words.ts'

/**
 * Who carries whose copy: shared wording of pairs, agencies credited, who copied whom, and which articles go back to one text.
 *
 * Shape: all lists in the story's order, whatever order the articles were sent in.
 * Units: shares are of words, titles left out.
 */
export function traceLineage(story: Story, { rows }: RelatedRows): Lineage {
  const credits = story.articles.map(({ reading }) => findWireCredits(reading))
  const wire = credits.flatMap((list) => list.map(({ credit }) => credit))
  const agencies = credits.map((list) => new Set(list.filter(({ isFrame }) => isFrame).map(({ credit }) => credit.agency)))
  const words = shareWords(story, rows)
  const masks = maskSlots(words)
  const overlap = measureOverlap(words)
  const descents = chooseParents(story, words, masks, overlap, agencies)
  const cellsOf = cellsByArticle(story.articles.length, rows)
  return {
    edges: descents.map((descent) => describeEdge(story, cellsOf, words, descent)),
    overlap: listOverlap(story, overlap),
    wire,
    groups: groupOrigins(story, words, masks, overlap, descents, wire)
  }
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
