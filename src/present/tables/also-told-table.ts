import type { Comparison } from '../../schemas/comparison.ts'
import { articleValues, comparisonColumns, comparisonValues } from './shared-columns.ts'
import { joined, number, rowsBySentence, tableOf, text } from './table.ts'

const columns = {
  ...comparisonColumns,
  fromArticle: text('Id of the article of the first sentence.'),
  fromOutlet: text('The outlet of that article.'),
  fromSentence: text('Id of the first sentence.'),
  fromRow: text('The row of the first sentence.'),
  fromText: text('The first sentence.'),
  toArticle: text('Id of the article of the second sentence.'),
  toOutlet: text('The outlet of that article.'),
  toSentence: text('Id of the second sentence.'),
  toRow: text('The row of the second sentence.'),
  toText: text('The second sentence.'),
  similarity: number('Share of common words, weighted by rarity, 0 to 1.'),
  evidence: text('The shared names, numbers, dates and event words, separated by semicolons.')
}

/**
 * One line per pair of sentences of different rows that report the same event, in the order of the comparison.
 *
 * Shape: `evidence` lists the shared names, numbers, dates and event words with a semicolon between them.
 */
export const alsoToldTable = tableOf(
  {
    description: 'One line per pair of sentences in different rows that report the same event.',
    key: ['comparison', 'fromSentence', 'toSentence']
  },
  columns,
  (comparison: Comparison) => {
    const { articles, alsoTold = [] } = comparison
    const rowOf = rowsBySentence(comparison)
    const whose = articleValues(comparison)
    const texts = new Map(articles.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence.text])))
    return alsoTold.map(({ from, to, similarity, evidence }) => ({
      ...comparisonValues(comparison),
      fromArticle: from.article,
      fromOutlet: whose(from.article).outlet,
      fromSentence: from.sentence,
      fromRow: rowOf.get(from.sentence) ?? null,
      fromText: texts.get(from.sentence) ?? null,
      toArticle: to.article,
      toOutlet: whose(to.article).outlet,
      toSentence: to.sentence,
      toRow: rowOf.get(to.sentence) ?? null,
      toText: texts.get(to.sentence) ?? null,
      similarity,
      evidence: joined(evidence)
    }))
  }
)
