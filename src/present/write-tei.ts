import type { Cell, Comparison, Row } from '../schemas/comparison.ts'
import type { Reading } from '../schemas/reading.ts'
import { escapeMarkup } from './escape-markup.ts'
import { baseCell, type ComparisonIndex, indexComparison } from './index-comparison.ts'

type Attributes = Readonly<Record<string, string | null>>

/** An element with its content, which is markup already. Attributes without a value are left out. */
function element(name: string, attributes: Attributes, content = ''): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === null || value === '' ? '' : ` ${key}="${escapeMarkup(value)}"`))
    .join('')
  return content === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${content}</${name}>`
}
const textElement = (name: string, text: string | null) => (text === null ? '' : element(name, {}, escapeMarkup(text)))

/**
 * The alignment as TEI P5 with parallel segmentation: each row an `app` whose `lem` is the base's wording, whose `rdg` are the others', and
 * whose empty `rdg` of type `omission` lists the articles that lack it; one of type `elsewhere` stands for an article that reports the event in another
 * row, which `corresp` points at. A reading's type is its relation to the base, `moved` in `rend` says
 * that it is told elsewhere. A `note` tells each edit with its class and the reason for its significance; typographic ones
 * are left out. A `listRelation` tells shared wording and its source. Page furniture is left out; articles that do not tell the story are no witnesses.
 *
 * Shape: witnesses are `w1`, `w2`, … in the order sent, with the article's id in `n`; articles with the same words share a reading.
 * Source: TEI P5 Guidelines, chapter 12 “Critical Apparatus”, 12.2.3 “The Parallel Segmentation Method”.
 */
export function writeTei(comparison: Comparison): string {
  const index = indexComparison(comparison)
  const witnesses = new Map(index.belonging.map(({ article }, i) => [article, `w${i + 1}`]))
  const segments = comparison.alignment.rows.map((row) => writeRow(row, index, witnesses)).join('\n')
  // A division needs something in it, even where nothing is aligned.
  const body = element('body', {}, element('div', {}, `\n${segments || '<ab/>'}\n`))
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
${writeHeader(comparison, index.belonging, witnesses)}
${element('text', { 'xml:lang': 'en' }, body)}
</TEI>
`
}

function writeHeader(comparison: Comparison, belonging: readonly Reading[], witnesses: ReadonlyMap<string, string>): string {
  const { id, createdAt, story, engine } = comparison
  const title = story ?? belonging[0]?.title ?? id
  const list = belonging.map((reading) => writeWitness(reading, witnesses.get(reading.article)!)).join('\n')
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeMarkup(title)}: a comparison of ${belonging.length} articles</title></titleStmt>
<publicationStmt><p>Comparison <idno>${escapeMarkup(id)}</idno>, made on ${element('date', { when: createdAt }, escapeMarkup(createdAt))}. The articles’ words are their publishers’.</p></publicationStmt>
<sourceDesc>${list ? element('listWit', {}, `\n${list}\n`) : '<p>No article.</p>'}${writeLineage(comparison, witnesses)}</sourceDesc>
</fileDesc>
<encodingDesc>
<variantEncoding method="parallel-segmentation" location="internal"/>
<appInfo>${element('application', { ident: 'parallax', version: engine.version }, `<label>Parallax, marker catalogue ${escapeMarkup(engine.catalogue)}</label>`)}</appInfo>
</encodingDesc>
</teiHeader>`
}

function writeWitness({ article, outlet, title, byline, publishedAt, url }: Reading, name: string): string {
  const parts = [
    textElement('title', title),
    textElement('author', byline),
    textElement('publisher', outlet),
    publishedAt === null ? '' : element('date', isW3cDate(publishedAt) ? { when: publishedAt } : {}, escapeMarkup(publishedAt)),
    url === null ? '' : element('ref', isUri(url) ? { target: url } : {}, escapeMarkup(url))
  ]
  return element('witness', { 'xml:id': name, n: article }, element('bibl', {}, parts.join('')))
}

/**
 * Shared wording and its source: who took the wording from whom (`active` from `passive`), who shares it in an unknown direction, and which articles go
 * back to one source. `cert` is the confidence.
 */
function writeLineage({ lineage: { edges, groups } }: Comparison, witnesses: ReadonlyMap<string, string>): string {
  const reference = (article: string) => `#${witnesses.get(article) ?? ''}`
  const pairs = edges.map(({ from, to, direction, confidence, reason }) => {
    const isKnown = direction !== 'unknown'
    const ends = isKnown
      ? { name: 'tookWordingFrom', active: reference(to), passive: reference(from) }
      : { name: 'sharesWordingWith', mutual: `${reference(from)} ${reference(to)}` }
    return element('relation', { ...ends, cert: String(confidence) }, element('desc', {}, escapeMarkup(reason)))
  })
  const origins = groups.map(({ articles, source }) =>
    element('relation', { name: 'sharesSource', mutual: articles.map(reference).join(' ') }, textElement('desc', source))
  )
  const relations = [...pairs, ...origins]
  return relations.length === 0 ? '' : element('listRelation', {}, `\n${relations.join('\n')}\n`)
}

/** The forms of a moment that `when` takes; looser ones of ISO 8601 stand in the element's text alone. */
const isW3cDate = (value: string) => /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value)
const isUri = (value: string) => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value)

function writeRow(row: Row, index: ComparisonIndex, witnesses: ReadonlyMap<string, string>): string {
  const base = baseCell(row)
  const wit = (cells: readonly { readonly article: string }[]) =>
    cells.map(({ article }) => `#${witnesses.get(article) ?? ''}`).join(' ')
  const words = (cell: Cell) =>
    index
      .sentencesOf(cell)
      .map(({ text }) => text)
      .join(' ')
  // `base` sorts in with the verbatim cells that have its very words.
  const alike = Map.groupBy(row.cells, (cell) => `${typeOf(cell)} ${cell.moved} ${words(cell)}`)
  const readings = [...alike.values()].map((cells) => {
    const name = cells.includes(base) ? 'lem' : 'rdg'
    return element(
      name,
      { wit: wit(cells), type: typeOf(cells[0]!), rend: cells[0]!.moved ? 'moved' : null },
      escapeMarkup(words(cells[0]!))
    )
  })
  const carrying = new Set(row.cells.map(({ article }) => article))
  const elsewhere = index.elsewhere(row.id)
  const lacking = index.belonging.filter(
    ({ article }) => !carrying.has(article) && !elsewhere.some((told) => told.article === article)
  )
  const omission = lacking.length > 0 ? [element('rdg', { wit: wit(lacking), type: 'omission' })] : []
  const retold = elsewhere.map((told) => element('rdg', { wit: wit([told]), type: 'elsewhere', corresp: `#${told.row}` }))
  const app = element(
    'app',
    { 'xml:id': row.id, type: row.kind },
    [...lemmaFirst(readings), ...omission, ...retold, ...writeEdits(row, index, witnesses)].join('')
  )
  const role = index.sentencesOf(base)[0]?.role
  return element('ab', role === 'body' ? {} : { type: role ?? null }, app)
}

/** A note for each edit: its class in `subtype`, its significance in `n`, the witness in `target`, and what changed and why. */
function writeEdits(row: Row, { editsOf }: ComparisonIndex, witnesses: ReadonlyMap<string, string>): string[] {
  return editsOf(row.id).map(({ article, base, variant, class: kind, significance, reason }) => {
    const change = `“${base.text}” → “${variant.text}”${reason ? `: ${reason}` : ''}`
    const attributes = { type: 'edit', subtype: kind, n: significance, target: `#${witnesses.get(article) ?? ''}` }
    return element('note', attributes, escapeMarkup(change))
  })
}

const typeOf = ({ relation }: Cell) => (relation === 'base' ? 'verbatim' : relation)

const lemmaFirst = (readings: readonly string[]) =>
  readings.toSorted((a, b) => Number(b.startsWith('<lem')) - Number(a.startsWith('<lem')))
