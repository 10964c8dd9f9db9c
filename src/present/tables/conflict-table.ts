import { articleColumns, articleTable, placeColumns, placeValues } from './shared-columns.ts'
import { integer, text } from './table.ts'

const columns = {
  conflict: integer('Number of the conflict, from 1, in the order of the comparison.'),
  row: text('The row of the alignment.'),
  kind: text('What differs: `number`, `time`, `name`, `place`, `role`, `negation` or `opposite`.'),
  value: integer('Number of the value within the conflict, from 1, the most common value first.'),
  valueText: text('The value, as the first of its articles writes it.'),
  tellers: integer('How many articles report this value.'),
  ...articleColumns,
  text: text('The value, as this article writes it.'),
  ...placeColumns
}

/** One line per place where an article states a fact that another states differently, by conflict, then by value. */
export const conflictTable = articleTable(
  { description: 'One line per place where an article states a fact that another article states differently.' },
  columns,
  (comparison) => {
    return comparison.conflicts.flatMap(({ row, kind, values }, c) =>
      values.flatMap((value, v) =>
        value.spans.map(({ article, text, ...place }) => ({
          conflict: c + 1,
          row,
          kind,
          value: v + 1,
          valueText: value.text,
          tellers: value.articles.length,
          article,
          text,
          ...placeValues(place)
        }))
      )
    )
  }
)
