import type { Comparison } from '../../schemas/comparison.ts'
import { articleColumns, articleValues, comparisonColumns, comparisonValues, denominatorColumns } from './shared-columns.ts'
import { joined, number, tableOf, text } from './table.ts'

const columns = {
  ...comparisonColumns,
  row: text('The row of the alignment.'),
  ...articleColumns,
  sentences: text('Ids of the sentences, separated by spaces.'),
  text: text('Their words.'),
  editorial: number('Estimated probability that they are the outlet’s own comment.'),
  ...denominatorColumns
}

/** One line per row that one article alone carries, in the order of the comparison. */
export const additionTable = tableOf(
  { description: 'One line per row of the alignment that only one article has.', key: ['comparison', 'row', 'article'] },
  columns,
  (comparison: Comparison) => {
    const whose = articleValues(comparison)
    return comparison.additions.map(({ row, article, sentences, text, editorial }) => ({
      ...comparisonValues(comparison),
      row,
      ...whose(article),
      sentences: joined(sentences, ' '),
      text,
      editorial
    }))
  }
)
