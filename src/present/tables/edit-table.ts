import { articleColumns, articleTable, articleValues, placeColumns, placeValues } from './shared-columns.ts'
import { flag, integer, joined, text } from './table.ts'

const columns = {
  edit: text('Id of the edit.'),
  row: text('The row of the alignment.'),
  ...articleColumns,
  baseArticle: text('Id of the article whose wording it is compared with.'),
  baseOutlet: text('The outlet of that article.'),
  op: text('What happened to the base’s words: `insert`, `delete` or `replace`.'),
  class: text('The kind of words that changed.'),
  significance: text('What the edit changes: `surface`, `style` or `meaning`.'),
  reason: text('Why it has this significance.'),
  inQuote: flag('Whether it lies inside a quotation.'),
  markers: text('For class `loaded`: ids of the markers that only one side has, separated by spaces.'),
  baseText: text('The base’s words; empty for an insertion.'),
  variantText: text('The article’s words; empty for a deletion.'),
  baseField: text('The string of the base that `baseStart` and `baseEnd` index: `title` or `text`.'),
  baseStart: integer('Where the base’s words start.'),
  baseEnd: integer('Where the base’s words end: the first position behind them.'),
  ...placeColumns
}

/**
 * One line per edit, in the order of the comparison: whose wording is compared with whose, what changed, and why it counts as it does.
 *
 * Shape: `baseText` is null for an insertion, `variantText` for a deletion; `markers` lists ids with a space between them.
 */
export const editTable = articleTable(
  { description: 'One line per word-level edit against the base of its row.', key: ['comparison', 'edit'] },
  columns,
  (comparison) => {
    const whose = articleValues(comparison)
    return comparison.edits.map(({ id, row, article, base, variant, markers = [], ...edit }) => ({
      edit: id,
      row,
      article,
      baseArticle: base.article,
      baseOutlet: whose(base.article).outlet,
      op: edit.op,
      class: edit.class,
      significance: edit.significance,
      reason: edit.reason ?? null,
      inQuote: edit.inQuote,
      markers: joined(markers, ' '),
      baseText: base.text || null,
      variantText: variant.text || null,
      baseField: base.field ?? 'text',
      baseStart: base.start,
      baseEnd: base.end,
      ...placeValues(variant)
    }))
  }
)
