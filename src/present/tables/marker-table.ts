import type { Comparison } from '../../schemas/comparison.ts'
import { articleColumns, articleTable, placeColumns, placeValues } from './shared-columns.ts'
import { number, rowsBySentence, text } from './table.ts'

const columns = {
  ...articleColumns,
  publishedAt: text('When the article was published.'),
  title: text('The headline.'),
  marker: text('Id of the marker.'),
  family: text('The family of the rule.'),
  rule: text('The rule that found it.'),
  voice: text('Whose words: `outlet`, `quoted` or `attributed`. Only `outlet` counts towards rates.'),
  strength: number('How strongly it frames, 0 to 1.'),
  origin: text('For the outlet’s own voice: `added`, `inherited` or `differs`.'),
  text: text('The marked words.'),
  sentence: text('The sentence that contains them.'),
  ...placeColumns,
  sentenceId: text('Id of the sentence.'),
  row: text('The row of the alignment that contains the sentence.'),
  target: text('The name that the wording is about, if known.'),
  note: text('Why it is marked.')
}

/**
 * One line per marker, in the order of the articles, then of their text.
 *
 * Shape: `origin` says for the outlet's own voice whether the wording is `added` or `inherited` or `differs`, and is null otherwise.
 */
export const markerTable = articleTable(
  { description: 'One line per framing marker, in every voice.', key: ['comparison', 'marker'] },
  columns,
  (comparison) => {
    const rowOf = rowsBySentence(comparison)
    const originOf = originsOf(comparison)
    return comparison.articles.flatMap(({ article, publishedAt, title, sentences, names, markers }) => {
      const texts = new Map(sentences.map((sentence) => [sentence.id, sentence.text]))
      const called = new Map(names.map(({ id, name }) => [id, name]))
      return markers.map(({ id, family, rule, voice, strength, text, note, sentence, target = '', ...place }) => ({
        article,
        publishedAt,
        title,
        marker: id,
        family,
        rule,
        voice,
        strength,
        origin: originOf.get(id) ?? null,
        text,
        sentence: texts.get(sentence) ?? null,
        ...placeValues(place),
        sentenceId: sentence,
        row: rowOf.get(sentence) ?? null,
        target: called.get(target) ?? null,
        note
      }))
    })
  }
)

const originsOf = ({ framing }: Comparison): ReadonlyMap<string, string> =>
  new Map(
    framing.outlets.flatMap(({ added, inherited, differs = [] }) => [
      ...added.map((id) => [id, 'added'] as const),
      ...differs.map((id) => [id, 'differs'] as const),
      ...inherited.map((id) => [id, 'inherited'] as const)
    ])
  )
