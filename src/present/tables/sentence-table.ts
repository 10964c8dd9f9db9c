import type { Comparison } from '../../schemas/comparison.ts'
import { shareVoices } from './share-voices.ts'
import { articleColumns, articleTable, placeColumns, placeValues } from './shared-columns.ts'
import { flag, integer, number, text } from './table.ts'

const columns = {
  ...articleColumns,
  sentence: text('Id of the sentence.'),
  ...placeColumns,
  text: text('The words of the sentence.'),
  role: text('`headline`, `heading` or `body`.'),
  paragraph: integer('Number of the paragraph, from 0.'),
  words: integer('Number of words: strings between white space with a letter or a digit.'),
  voice: text('Voice of most of its words: `outlet`, `quoted` or `attributed`.'),
  quotedShare: number('Share of its characters inside quotation marks that are attributed to somebody.'),
  attributedShare: number('Share of its characters inside indirect speech.'),
  framing: number('Probability that the outlet’s own wording here is loaded.'),
  loaded: flag('Whether `framing` reaches the threshold for a loaded sentence.'),
  row: text('The row of the alignment; empty for articles that do not belong.'),
  relation: text('Relation to the base of the row: `base`, `verbatim`, `edited` or `rewritten`.'),
  similarity: number('Similarity of its cell’s words to the base’s, 0 to 1.'),
  moved: flag('Whether it is in another order than in the row’s base.')
}

/** One line per sentence, headline or heading, in the order of the articles, then of their text. Those of articles that do not belong have no row. */
export const sentenceTable = articleTable(
  { description: 'One line per sentence of every article.', key: ['comparison', 'sentence'] },
  columns,
  (comparison) => {
    const cells = cellsBySentence(comparison)
    return comparison.articles.flatMap((reading) => {
      const voicesOf = shareVoices(reading)
      return reading.sentences.map((sentence) => {
        const cell = cells.get(sentence.id)
        return {
          article: reading.article,
          sentence: sentence.id,
          ...placeValues(sentence),
          text: sentence.text,
          role: sentence.role,
          paragraph: sentence.paragraph,
          words: countWords(sentence.text),
          ...voicesOf(sentence),
          framing: sentence.framing,
          loaded: sentence.loaded ?? null,
          row: cell?.row ?? null,
          relation: cell?.relation ?? null,
          similarity: cell?.similarity ?? null,
          moved: cell?.moved ?? null
        }
      })
    })
  }
)

const countWords = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const cellsBySentence = ({ alignment }: Comparison) =>
  new Map(
    alignment.rows.flatMap(({ id, cells }) =>
      cells.flatMap(({ sentences, relation, similarity, moved }) =>
        sentences.map((sentence) => [sentence, { row: id, relation, similarity, moved }] as const)
      )
    )
  )
