import { articleColumns, articleTable } from './shared-columns.ts'
import { integer, joined, number, text } from './table.ts'

const columns = {
  row: text('The row that is left out.'),
  ...articleColumns,
  kind: text('`fact`, `quotation`, `background` or `attribution`.'),
  weight: number('How important it is, 0 to 1.'),
  text: text('What is left out, in the base’s words.'),
  carriedBy: text('Ids of the articles that carry it, separated by spaces.'),
  carriers: integer('How many articles carry it.'),
  members: integer('How many articles belong to the story: the total for `carriers`.')
}

/** One line per row that an article leaves out, in the order of the comparison. */
export const omissionTable = articleTable(
  {
    description: 'One line per article and row of the alignment that it leaves out.',
    key: ['comparison', 'row', 'article']
  },
  columns,
  (comparison) => {
    const members = comparison.membership.filter(({ belongs }) => belongs).length
    return comparison.omissions.flatMap(({ row, missingFrom, carriedBy, text, weight, kind }) =>
      missingFrom.map((article) => ({
        row,
        article,
        kind: kind ?? null,
        weight,
        text,
        carriedBy: joined(carriedBy, ' '),
        carriers: carriedBy.length,
        members
      }))
    )
  }
)
