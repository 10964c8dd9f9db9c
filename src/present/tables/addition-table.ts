import { articleColumns, articleTable } from './shared-columns.ts'
import { joined, number, text } from './table.ts'

const columns = {
  row: text('The row of the alignment.'),
  ...articleColumns,
  sentences: text('Ids of the sentences, separated by spaces.'),
  text: text('Their words.'),
  editorial: number('Estimated probability that they are the outlet’s own comment.')
}

/** One line per row that one article alone carries, in the order of the comparison. */
export const additionTable = articleTable(
  { description: 'One line per row of the alignment that only one article has.', key: ['comparison', 'row', 'article'] },
  columns,
  (comparison) => {
    return comparison.additions.map(({ row, article, sentences, text, editorial }) => ({
      row,
      article,
      sentences: joined(sentences, ' '),
      text,
      editorial
    }))
  }
)
