import type { Comparison } from '../../schemas/comparison.ts'
import type { Marker, Reading } from '../../schemas/reading.ts'
import { rowsBySentence, tableOf } from './table.ts'

const columns = [
  'comparison',
  'story',
  'article',
  'outlet',
  'publishedAt',
  'title',
  'marker',
  'family',
  'rule',
  'voice',
  'strength',
  'origin',
  'text',
  'sentence',
  'field',
  'start',
  'end',
  'sentenceId',
  'row',
  'target',
  'note'
] as const

/**
 * One line per marker, in the order of the articles, then of their text.
 *
 * Shape: `origin` says for the outlet's own voice whether the wording is `added` or `inherited` or `differs`, and is null otherwise.
 */
export const markerTable = tableOf(columns, (comparison) => {
  const rowOf = rowsBySentence(comparison)
  const originOf = originsOf(comparison)
  return comparison.articles.flatMap((reading) => {
    const sentences = new Map(reading.sentences.map((sentence) => [sentence.id, sentence.text]))
    const names = new Map(reading.names.map(({ id, name }) => [id, name]))
    return reading.markers.map((marker) => ({
      ...describeMarker(comparison, reading, marker),
      origin: originOf.get(marker.id) ?? null,
      sentence: sentences.get(marker.sentence) ?? null,
      row: rowOf.get(marker.sentence) ?? null,
      target: names.get(marker.target ?? '') ?? null
    }))
  })
})

const originsOf = ({ framing }: Comparison): ReadonlyMap<string, string> =>
  new Map(
    framing.outlets.flatMap(({ added, inherited, differs = [] }) => [
      ...added.map((id) => [id, 'added'] as const),
      ...differs.map((id) => [id, 'differs'] as const),
      ...inherited.map((id) => [id, 'inherited'] as const)
    ])
  )

function describeMarker({ id, story }: Comparison, reading: Reading, marker: Marker) {
  const { article, outlet, publishedAt, title } = reading
  const { family, rule, voice, strength, text, field = 'text', start, end, sentence: sentenceId, note } = marker
  const place = { field, start, end, sentenceId }
  return {
    comparison: id,
    story,
    article,
    outlet,
    publishedAt,
    title,
    marker: marker.id,
    family,
    rule,
    voice,
    strength,
    text,
    ...place,
    note
  }
}
