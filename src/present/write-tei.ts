import type { Cell, Comparison, Row } from '../schemas/comparison.ts'
import { escapeMarkup } from './escape-markup.ts'
import { baseCell, type ComparisonIndex, indexComparison } from './index-comparison.ts'
import { element } from './tei/element.ts'
import { type MarkedReading, markReading, wordsOf } from './tei/mark-reading.ts'
import { type Witnesses, writeHeader } from './tei/write-header.ts'

/** A row as an apparatus entry in a block, and the annotations of its words. */
interface WrittenRow {
  readonly block: string
  readonly spans: readonly string[]
}

/**
 * Writes the alignment as TEI P5 with parallel segmentation: each row is an `app` whose `lem` has the base's wording and whose `rdg` have the others'.
 *
 * Shape: witnesses are `w1`, `w2`, … in the order sent, with the article's id in `n`; articles with the same words share a reading. The type of a reading
 * is its relation to the base; `rend="moved"` says that it stands elsewhere in its article. An empty `rdg` of type `omission` lists the articles that leave
 * the row out, one of type `elsewhere` an article that reports the event in the row that `corresp` points at, one of type `absent` all others.
 * A `seg` of type `edit` marks the words of each edit in its reading (an `anchor` if words were dropped); a `note` of the entry says what it replaced
 * and why it counts as it does. Typographic edits are left out. Markers and quotations are `span` elements at the end, between two anchors each.
 * A `listRelation` describes shared wording and its source. Page furniture is left out, and articles that do not report the story are not witnesses.
 * Source: TEI P5 Guidelines, 12.2.3 “The Parallel Segmentation Method”, and 17.3 “Spans and Interpretations”.
 */
export function writeTei(comparison: Comparison): string {
  const index = indexComparison(comparison)
  const witnesses = new Map(index.belonging.map(({ article }, i) => [article, `w${i + 1}`]))
  const omitted = new Map(comparison.omissions.map(({ row, missingFrom }) => [row, new Set(missingFrom)]))
  const rows = comparison.alignment.rows.map((row) => writeRow(row, omitted.get(row.id) ?? new Set(), { index, witnesses }))
  const segments = rows.map(({ block }) => block).join('\n')
  const spans = rows.flatMap((row) => row.spans)
  const annotations = spans.length === 0 ? '' : `${element('spanGrp', {}, `\n${spans.join('\n')}\n`)}\n`
  // A division may not be empty, even if nothing is aligned.
  const body = element('body', {}, element('div', {}, `\n${segments || '<ab/>'}\n${annotations}`))
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${writeHeader(comparison, index.belonging, witnesses)}
${element('text', { 'xml:lang': 'en' }, body)}
</TEI>
`
}

interface Context {
  readonly index: ComparisonIndex
  readonly witnesses: Witnesses
}

function writeRow(row: Row, omitted: ReadonlySet<string>, { index, witnesses }: Context): WrittenRow {
  const base = baseCell(row)
  // `base` sorts in with the verbatim cells that have its very words.
  const alike = Map.groupBy(row.cells, (cell) => `${typeOf(cell)} ${cell.moved} ${wordsOf(index.sentencesOf(cell))}`)
  const readings = [...alike.values()].map((cells, i) => ({
    cells,
    marked: markReading(cells, { row: row.id, name: `${row.id}.${i + 1}` }, index)
  }))
  const written = readings.map(({ cells, marked }) =>
    element(
      cells.includes(base) ? 'lem' : 'rdg',
      { wit: refer(witnesses, cells), type: typeOf(cells[0]!), rend: cells[0]!.moved ? 'moved' : null },
      marked.markup
    )
  )
  const notes = writeNotes(
    row,
    readings.map(({ marked }) => marked),
    { index, witnesses }
  )
  const app = element(
    'app',
    { 'xml:id': row.id, type: row.kind },
    [...lemmaFirst(written), ...writeLacking(row, omitted, { index, witnesses }), ...notes].join('')
  )
  const role = index.sentencesOf(base)[0]?.role
  return {
    block: element('ab', role === 'body' ? {} : { type: role ?? null }, app),
    spans: readings.flatMap(({ marked }) => marked.spans)
  }
}

const refer = (witnesses: Witnesses, articles: readonly { readonly article: string }[]) =>
  articles.map(({ article }) => `#${witnesses.get(article) ?? ''}`).join(' ')

/** Empty readings of the articles that the row has no cell of: those that leave it out, those that report it elsewhere, all others. */
function writeLacking(row: Row, omitted: ReadonlySet<string>, { index, witnesses }: Context): string[] {
  const elsewhere = index.elsewhere(row.id)
  const accounted = new Set([...row.cells, ...elsewhere].map(({ article }) => article))
  const lacking = index.belonging.filter(({ article }) => !accounted.has(article))
  const groups = [
    { type: 'omission', articles: lacking.filter(({ article }) => omitted.has(article)) },
    { type: 'absent', articles: lacking.filter(({ article }) => !omitted.has(article)) }
  ]
  return [
    ...groups.flatMap(({ type, articles }) =>
      articles.length === 0 ? [] : [element('rdg', { wit: refer(witnesses, articles), type })]
    ),
    ...elsewhere.map((told) => element('rdg', { wit: refer(witnesses, [told]), type: 'elsewhere', corresp: `#${told.row}` }))
  ]
}

/** A note for each place where a reading differs: the words before and after, and why the difference counts as it does. */
function writeNotes(row: Row, readings: readonly MarkedReading[], { index, witnesses }: Context): string[] {
  const places = new Map(readings.flatMap(({ editPlaces }) => [...editPlaces]))
  return index
    .editsOf(row.id)
    .filter(({ id }) => (places.get(id) ?? id) === id)
    .map(({ id, article, base, variant, class: kind, significance, reason }) => {
      const change = `“${base.text}” → “${variant.text}”${reason ? `: ${reason}` : ''}`
      const target = places.has(id) ? `#${id}` : refer(witnesses, [{ article }])
      return element('note', { type: 'edit', subtype: kind, n: significance, target }, escapeMarkup(change))
    })
}

const typeOf = ({ relation }: Cell) => (relation === 'base' ? 'verbatim' : relation)

const lemmaFirst = (readings: readonly string[]) =>
  readings.toSorted((a, b) => Number(b.startsWith('<lem')) - Number(a.startsWith('<lem')))
