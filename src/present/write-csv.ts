import type { Comparison } from '../schemas/comparison.ts'
import type { Marker, Reading } from '../schemas/reading.ts'

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
type Line = Readonly<Record<(typeof columns)[number], string | number | null>>

/**
 * A comparison for a spreadsheet: one line a marker, in the order of the articles, then of their text.
 *
 * Shape: RFC 4180: a header, every cell in quotation marks, lines end in CR LF. It begins with a byte order mark: without one Excel takes
 * UTF-8 for the machine's own code page; pandas, R and LibreOffice know it (`encoding='utf-8-sig'` in Python's csv).
 * `origin` says for the outlet's own voice whether the wording is `added` or `inherited` or `differs`, and is empty otherwise.
 * Units: `start` and `end` are UTF-16 offsets into `field` of the article; words stand in a line of their own, so white space in them is folded.
 * Source: no cell can run as a formula, see `cell`.
 */
export function writeCsv(comparison: Comparison): string {
  const rowOf = new Map(
    comparison.alignment.rows.flatMap(({ id, cells }) => cells.flatMap(({ sentences }) => sentences.map((each) => [each, id])))
  )
  const originOf = new Map(
    comparison.framing.outlets.flatMap(({ added, inherited, differs = [] }) => [
      ...added.map((id) => [id, 'added'] as const),
      ...differs.map((id) => [id, 'differs'] as const),
      ...inherited.map((id) => [id, 'inherited'] as const)
    ])
  )
  const lines = comparison.articles.flatMap((reading) => {
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
  return `\ufeff${[columns.map(cell), ...lines.map((line: Line) => columns.map((column) => cell(line[column])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')}`
}

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

/**
 * One cell. Spreadsheets run what begins with =, +, -, @ (full-width forms included) as a formula, whatever the quotation marks, and a program that splits
 * at another separator begins a cell behind it; so an apostrophe goes before such a character there. Tabs and line breaks, which would hide one, are folded.
 * Source: OWASP, CSV Injection.
 */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return `"${value}"`
  const text = (value ?? '').toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
  const harmless = text.replace(/(^|[;,|])([ "']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])/g, "$1$2'")
  return `"${harmless.replaceAll('"', '""')}"`
}
