import type { Comparison } from '../../schemas/comparison.ts'
import {
  articleColumns,
  articleValues,
  comparisonColumns,
  comparisonValues,
  denominatorColumns,
  placeColumns,
  placeValues
} from './shared-columns.ts'
import { integer, tableOf, text } from './table.ts'

const columns = {
  ...comparisonColumns,
  conflict: integer('Number of the conflict, from 1, in the order of the comparison.'),
  row: text('The row of the alignment.'),
  kind: text('What differs: `number`, `time`, `name`, `place`, `role`, `negation` or `opposite`.'),
  value: integer('Number of the value within the conflict, from 1; the value of most articles comes first.'),
  valueText: text('The value, as the first of its articles writes it.'),
  tellers: integer('How many articles report this value.'),
  ...articleColumns,
  text: text('The value, as this article writes it.'),
  ...placeColumns,
  ...denominatorColumns
}

/** One line per place where an article states a fact that another states otherwise, by conflict, then by value. */
export const conflictTable = tableOf(
  { description: 'One line per place where an article states a fact that another article states differently.' },
  columns,
  (comparison: Comparison) => {
    const whose = articleValues(comparison)
    return comparison.conflicts.flatMap(({ row, kind, values }, c) =>
      values.flatMap((value, v) =>
        value.spans.map(({ article, text, ...place }) => ({
          ...comparisonValues(comparison),
          conflict: c + 1,
          row,
          kind,
          value: v + 1,
          valueText: value.text,
          tellers: value.articles.length,
          ...whose(article),
          text,
          ...placeValues(place)
        }))
      )
    )
  }
)
