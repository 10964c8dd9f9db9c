import type { Comparison } from '../../schemas/comparison.ts'
import { tableOf } from './table.ts'

const columns = [
  'comparison',
  'story',
  'edit',
  'row',
  'article',
  'outlet',
  'baseArticle',
  'baseOutlet',
  'op',
  'class',
  'significance',
  'reason',
  'inQuote',
  'markers',
  'baseText',
  'variantText',
  'baseField',
  'baseStart',
  'baseEnd',
  'field',
  'start',
  'end'
] as const

/**
 * One line per edit, in the order of the comparison: whose wording is compared with whose, what changed, and why it counts as it does.
 *
 * Shape: `baseText` is null for an insertion, `variantText` for a deletion; `markers` lists ids with a space between them.
 */
export const editTable = tableOf(columns, (comparison: Comparison) => {
  const outlets = new Map(comparison.articles.map(({ article, outlet }) => [article, outlet]))
  return comparison.edits.map(({ id, row, article, base, variant, markers = [], ...edit }) => ({
    comparison: comparison.id,
    story: comparison.story,
    edit: id,
    row,
    article,
    outlet: outlets.get(article) ?? null,
    baseArticle: base.article,
    baseOutlet: outlets.get(base.article) ?? null,
    op: edit.op,
    class: edit.class,
    significance: edit.significance,
    reason: edit.reason ?? null,
    inQuote: edit.inQuote,
    markers: markers.join(' ') || null,
    baseText: base.text || null,
    variantText: variant.text || null,
    baseField: base.field ?? 'text',
    baseStart: base.start,
    baseEnd: base.end,
    field: variant.field ?? 'text',
    start: variant.start,
    end: variant.end
  }))
})
