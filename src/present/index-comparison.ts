import type { Cell, Comparison, Edit, Row } from '../schemas/comparison.ts'
import type { Reading, Sentence } from '../schemas/reading.ts'
import { type ToldElsewhere, toldElsewhere } from './told-elsewhere.ts'

/** A comparison with what its presentations look up. */
export interface ComparisonIndex {
  readonly comparison: Comparison
  /** Readings of the articles that belong to the story, in the order sent. */
  readonly belonging: readonly Reading[]
  readonly readingOf: ReadonlyMap<string, Reading>
  /** What to call an article: its outlet, with its id if the outlet has several. */
  readonly labelOf: (article: string) => string
  /** The sentences of a cell, in the order that the cell lists. */
  readonly sentencesOf: (cell: Cell) => readonly Sentence[]
  /** The edits of a row, typographic ones left out. */
  readonly editsOf: (row: string) => readonly Edit[]
  /** The articles without a cell in a row that report its event in another one. */
  readonly elsewhere: (row: string) => readonly ToldElsewhere[]
}

/** Indexes a comparison by article and by sentence. */
export function indexComparison(comparison: Comparison): ComparisonIndex {
  const members = new Set(comparison.membership.filter(({ belongs }) => belongs).map(({ article }) => article))
  const readingOf = new Map(comparison.articles.map((reading) => [reading.article, reading]))
  const sentences = new Map(comparison.articles.flatMap(({ sentences }) => sentences.map((each) => [each.id, each])))
  const seen = Map.groupBy(comparison.articles, ({ outletKey }) => outletKey)
  const labels = new Map(
    comparison.articles.map(({ article, outlet, outletKey }) => [
      article,
      seen.get(outletKey)!.length > 1 ? `${outlet} (${article})` : outlet
    ])
  )
  const edits = Map.groupBy(
    comparison.edits.filter((edit) => !isTypographic(edit)),
    ({ row }) => row
  )
  const told = toldElsewhere(comparison)
  return {
    comparison,
    belonging: comparison.articles.filter(({ article }) => members.has(article)),
    readingOf,
    labelOf: (article) => labels.get(article) ?? article,
    editsOf: (row) => edits.get(row) ?? [],
    elsewhere: (row) => told.get(row) ?? [],
    sentencesOf: (cell) => cell.sentences.flatMap((id) => sentences.get(id) ?? [])
  }
}

/** Quotation marks, case and punctuation: a difference of house rules, which would only clutter. */
export const isTypographic = ({ class: kind, significance }: Edit): boolean =>
  kind === 'punctuation' && significance === 'surface'

/** Returns the cell whose wording the row's others are compared with. */
export const baseCell = (row: Row): Cell => row.cells.find(({ relation }) => relation === 'base') ?? row.cells[0]!
