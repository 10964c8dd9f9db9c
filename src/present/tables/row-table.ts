import type { Comparison } from '../../schemas/comparison.ts'
import { articleColumns, articleValues, comparisonColumns, comparisonValues, denominatorColumns } from './shared-columns.ts'
import { flag, integer, joined, number, tableOf, text } from './table.ts'

const columns = {
  ...comparisonColumns,
  row: text('Id of the row.'),
  kind: text('`shared` (carried by all articles that belong), `partial` (by some) or `unique` (by one).'),
  base: text('Id of the article whose wording the others are compared with.'),
  ...articleColumns,
  sentences: text('Ids of the article’s sentences in the row, separated by spaces.'),
  relation: text('To the base: `base`, `verbatim`, `edited` or `rewritten`.'),
  similarity: number('Of its words to the base’s, 0 to 1.'),
  moved: flag('Whether it is told out of the order of the row’s base.'),
  position: number('How far down the article it stands: 0 first, 1 last.'),
  text: text('Its words.'),
  carriers: integer('How many articles carry the row.'),
  members: integer('How many articles belong to the story: what `carriers` is out of.'),
  ...denominatorColumns
}

/** One line per row and article that carries it, in the order of the alignment. */
export const rowTable = tableOf(
  {
    description: 'One line per cell of the alignment: a row and an article that has it.',
    key: ['comparison', 'row', 'article']
  },
  columns,
  (comparison: Comparison) => {
    const whose = articleValues(comparison)
    const texts = new Map(comparison.articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])))
    const members = comparison.membership.filter(({ belongs }) => belongs).length
    return comparison.alignment.rows.flatMap(({ id, kind, base, cells }) =>
      cells.map(({ article, sentences, relation, similarity, moved, position }) => ({
        ...comparisonValues(comparison),
        row: id,
        kind,
        base,
        ...whose(article),
        sentences: joined(sentences, ' '),
        relation,
        similarity,
        moved,
        position,
        text: joined(
          sentences.map((sentence) => texts.get(sentence) ?? ''),
          ' '
        ),
        carriers: cells.length,
        members
      }))
    )
  }
)
