import type { Story, StorySentence } from '../story/index-story.ts'
import { collectDistinctSentences } from './collect-distinct-sentences.ts'
import { findFamilies } from './find-families.ts'
import { joinFamilies } from './join-families.ts'
import { linkFamilies } from './link-families.ts'
import { type LinkWeights, linkWeights } from './link-weights.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Terms, weighTerms } from './weigh-terms.ts'

/** One article's part of a row; `sentences` in the order of the article. */
export interface AlignedCell {
  readonly article: number
  readonly sentences: readonly StorySentence[]
}

/** Sentences that report the same thing. `cells` has at most one cell per article; `isTitle` marks the row of headlines. */
export interface AlignedRow {
  readonly isTitle: boolean
  readonly cells: readonly AlignedCell[]
}

/**
 * Aligns the sentences of all articles of a story jointly.
 *
 * Shape: rows that partition the sentences; the headlines' row first, if titles were sent.
 */
export function alignSentences(story: Story, terms: Terms = weighTerms(story), weights: LinkWeights = linkWeights): AlignedRow[] {
  const rows = titleRow(story)
  const families = findFamilies(collectDistinctSentences(story, terms), terms)
  const links = linkFamilies(story, families, terms, weights)
  for (const group of joinFamilies(story, families, links, { terms, weights }))
    rows.push({ isTitle: false, cells: makeCells(sentencesOf(families, group)) })
  return rows
}

function makeCells(sentences: readonly StorySentence[]): AlignedCell[] {
  const cells: AlignedCell[] = []
  for (let from = 0; from < sentences.length; ) {
    const { article } = sentences[from]!
    let to = from + 1
    while (to < sentences.length && sentences[to]!.article === article) to++
    cells.push({ article, sentences: sentences.slice(from, to) })
    from = to
  }
  return cells
}

/** All headlines; `relateCells` parts those that have nothing in common. */
function titleRow(story: Story): AlignedRow[] {
  const titled = story.articles.filter(({ title }) => title.length > 0)
  if (titled.length === 0) return []
  return [{ isTitle: true, cells: titled.map(({ index, title }) => ({ article: index, sentences: title })) }]
}
