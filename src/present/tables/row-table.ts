import { articleColumns, articleTable } from './shared-columns.ts'
import { flag, integer, joined, number, text } from './table.ts'

const columns = {
  row: text('Id of the row.'),
  kind: text('`shared` (carried by all articles that belong), `partial` (by some) or `unique` (by one).'),
  base: text('Id of the article whose wording the others are compared with.'),
  ...articleColumns,
  sentences: text('Ids of the article’s sentences in the row, separated by spaces.'),
  relation: text('Relation to the base: `base`, `verbatim`, `edited` or `rewritten`.'),
  similarity: number('Similarity of its words to the base’s, 0 to 1.'),
  moved: flag('Whether it is in another order than in the row’s base.'),
  position: number('Position in the article: 0 first, 1 last.'),
  text: text('Its words.'),
  carriers: integer('How many articles carry the row.'),
  members: integer('How many articles belong to the story: the total for `carriers`.')
}

/** One line per row and article that carries it, in the order of the alignment. */
export const rowTable = articleTable(
  {
    description: 'One line per cell of the alignment: a row and an article that has it.',
    key: ['comparison', 'row', 'article']
  },
  columns,
  (comparison) => {
    const texts = new Map(comparison.articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])))
    const members = comparison.membership.filter(({ belongs }) => belongs).length
    return comparison.alignment.rows.flatMap(({ id, kind, base, cells }) =>
      cells.map(({ article, sentences, relation, similarity, moved, position }) => ({
        row: id,
        kind,
        base,
        article,
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
