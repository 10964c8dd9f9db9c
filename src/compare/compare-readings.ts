import type { Comparison, OutletFraming } from '../schemas/comparison.ts'
import { type Reading, unreadableReason } from '../schemas/reading.ts'
import type { Warning } from '../schemas/warning.ts'
import { makeWordTable } from '../words/word-table.ts'
import { alignSentences } from './align/align-sentences.ts'
import { describeRows } from './align/describe-rows.ts'
import { type RelatedRow, relateCells } from './align/relate-cells.ts'
import { weighTerms } from './align/weigh-terms.ts'
import { findAlsoTold } from './also-told/find-also-told.ts'
import { findConflicts } from './conflicts/find-conflicts.ts'
import { findEdits } from './edits/find-edits.ts'
import { compareFraming } from './framing/compare-framing.ts'
import { checkHeadlines } from './headlines/check-headlines.ts'
import { type IsKnownEarlier, knownOrder } from './lineage/known-order.ts'
import { traceLineage } from './lineage/trace-lineage.ts'
import { decideMembership } from './membership/decide-membership.ts'
import { compareNaming } from './naming/compare-naming.ts'
import { findAdditions } from './omissions/find-additions.ts'
import { findOmissions } from './omissions/find-omissions.ts'
import { measureProminence } from './prominence/measure-prominence.ts'
import { compareQuotes } from './quotes/compare-quotes.ts'
import { compareSources } from './sources/compare-sources.ts'
import { hasMarkup, hideMarkup, showMarkup } from './story/hide-markup.ts'
import { indexStory, type Story } from './story/index-story.ts'

/** A comparison before it has an id, a date and a label. */
export type ComparisonParts = Omit<Comparison, 'id' | 'createdAt' | 'story' | 'engine'>

/**
 * Compares readings of one story: who belongs, the alignment, and all that follows from it.
 *
 * Shape: every part of a Comparison. `base` is the id of the article that edits are reported against; one is chosen if it is absent
 * or that article does not belong. The order of the readings changes nothing but the order of `articles`, `membership` and `framing`.
 */
export function compareReadings(readings: readonly Reading[], options: { readonly base?: string } = {}): ComparisonParts {
  const marked = readings.filter(hasMarkup)
  if (marked.length === 0) return comparePlain(readings, options)
  const parts = comparePlain(readings.map(hideMarkup), options)
  return { ...showMarkup(parts, new Map(marked.map(({ article, text }) => [article, text]))), articles: [...readings] }
}

/** The folders of the stages in their order: each may import those before it. */
export const comparingStages = [
  'story',
  'membership',
  'align',
  'also-told',
  'edits',
  'conflicts',
  'lineage',
  'quotes',
  'omissions',
  'naming',
  'headlines',
  'prominence',
  'sources',
  'framing'
]

function comparePlain(readings: readonly Reading[], options: { readonly base?: string }): ComparisonParts {
  const table = makeWordTable()
  const membership = decideMembership(readings, table)
  const belonging = new Set(membership.filter(({ belongs }) => belongs).map(({ article }) => article))
  const story = indexStory(
    readings.filter(({ article }) => belonging.has(article)),
    table
  )
  const wantedBase = story.articles.find(({ reading }) => reading.article === options.base)?.index
  const terms = weighTerms(story)
  const related = relateCells(story, alignSentences(story, terms), wantedBase)
  const retold = findAlsoTold(story, related.rows, terms)
  const edits = findEdits(story, related.rows)
  const lineage = traceLineage(story, related)
  return {
    articles: [...readings],
    membership,
    alignment: { rows: describeRows(story, related.rows) },
    edits,
    omissions: findOmissions(story, related.rows, retold),
    alsoTold: [...retold.links],
    additions: findAdditions(story, related.rows, retold),
    conflicts: findConflicts(story, related.rows, edits),
    lineage,
    quotes: compareQuotes(story, related),
    naming: compareNaming(story, { rows: related.rows, edits }),
    framing: { outlets: describeOutlets(readings, story, related.rows, knownOrder(story, lineage.edges)) },
    warnings: baseWarning(options.base, wantedBase)
  }
}

/** Framing and sources of every readable article; of those of the story also what they give prominence to, and their headlines. */
function describeOutlets(
  readings: readonly Reading[],
  story: Story,
  rows: readonly RelatedRow[],
  isKnownEarlier: IsKnownEarlier
): OutletFraming[] {
  const readable = readings.filter((reading) => !unreadableReason(reading))
  const headlines = checkHeadlines(story, rows)
  const headlineRows = new Map([...headlines].map(([article, { supported }]) => [article, new Set(supported)]))
  const prominence = measureProminence(story, rows, headlineRows)
  const sources = compareSources(readable, new Set(story.articles.map(({ reading }) => reading.article)))
  return compareFraming(readable, story, rows, isKnownEarlier).map((outlet) => {
    const [places, headline] = [prominence.get(outlet.article), headlines.get(outlet.article)]
    return { ...outlet, ...sources.get(outlet.article), ...(places && { prominence: places }), ...(headline && { headline }) }
  })
}

function baseWarning(base: string | undefined, index: number | undefined): Warning[] {
  if (base === undefined || index !== undefined) return []
  return [{ code: 'BASE_NOT_IN_STORY', detail: `“${base}” does not belong to the story, so another base was chosen.` }]
}
