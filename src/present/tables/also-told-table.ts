import { rowsBySentence, tableOf } from './table.ts'

const columns = [
  'comparison',
  'story',
  'fromArticle',
  'fromOutlet',
  'fromSentence',
  'fromRow',
  'fromText',
  'toArticle',
  'toOutlet',
  'toSentence',
  'toRow',
  'toText',
  'similarity',
  'evidence'
] as const

/**
 * One line per pair of sentences of different rows that report the same event, in the order of the comparison.
 *
 * Shape: `evidence` lists the shared names, numbers, dates and event words with a semicolon between them.
 */
export const alsoToldTable = tableOf(columns, (comparison) => {
  const { id, story, articles, alsoTold = [] } = comparison
  const rowOf = rowsBySentence(comparison)
  const outlets = new Map(articles.map(({ article, outlet }) => [article, outlet]))
  const texts = new Map(articles.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence.text])))
  return alsoTold.map(({ from, to, similarity, evidence }) => ({
    comparison: id,
    story,
    fromArticle: from.article,
    fromOutlet: outlets.get(from.article) ?? null,
    fromSentence: from.sentence,
    fromRow: rowOf.get(from.sentence) ?? null,
    fromText: texts.get(from.sentence) ?? null,
    toArticle: to.article,
    toOutlet: outlets.get(to.article) ?? null,
    toSentence: to.sentence,
    toRow: rowOf.get(to.sentence) ?? null,
    toText: texts.get(to.sentence) ?? null,
    similarity,
    evidence: evidence.join('; ') || null
  }))
})
