import type { Story, StorySentence } from '../story/index-story.ts'
import { collectTellings } from './collect-tellings.ts'
import { findFamilies } from './find-families.ts'
import { joinFamilies } from './join-families.ts'
import { linkFamilies } from './link-families.ts'
import { weighTerms } from './weigh-terms.ts'

/** One article's part of a row; `sentences` in the order of the article. */
export interface AlignedCell {
  readonly article: number
  readonly sentences: readonly StorySentence[]
}

/** Sentences that tell the same thing; `cells` by article, at most one an article. `isTitle` marks the row of headlines. */
export interface AlignedRow {
  readonly isTitle: boolean
  readonly cells: readonly AlignedCell[]
}

/**
 * Aligns the sentences of all articles of a story jointly.
 *
 * Shape: rows that partition the sentences; the headlines' row, where titles were sent, first.
 */
export function alignSentences(story: Story): AlignedRow[] {
  const titles = story.articles.flatMap(({ title }) => title)
  const rows = titles.length === 0 ? [] : [makeRow(titles, true)]
  const terms = weighTerms(story)
  const families = findFamilies(collectTellings(story, terms), terms.weight)
  const groups = joinFamilies(families, linkFamilies(families, terms.weight), terms.weight)
  for (const group of groups) {
    const sentences = group.flatMap((number) => families[number]!.members.flatMap((telling) => telling.sentences))
    rows.push(makeRow(sentences, false))
  }
  return rows
}

function makeRow(sentences: readonly StorySentence[], isTitle: boolean): AlignedRow {
  const sorted = [...sentences].sort((a, b) => a.article - b.article || a.place - b.place)
  const cells: { article: number; sentences: StorySentence[] }[] = []
  for (const sentence of sorted) {
    const cell = cells.at(-1)
    if (cell?.article === sentence.article) cell.sentences.push(sentence)
    else cells.push({ article: sentence.article, sentences: [sentence] })
  }
  return { isTitle, cells }
}
