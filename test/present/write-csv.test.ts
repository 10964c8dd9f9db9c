import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import t from 'tap'
import { writeCsv } from '../../src/present/write-csv.ts'
import type { Comparison } from '../../src/schemas/comparison.ts'
import { type TableName, tableNames } from '../../src/schemas/listing.ts'
import fc from '../seeded-check.ts'
import { anyString, comparisonOf, strangeComparison } from './hostile-comparison.ts'

const example = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../examples/harbour-story.json'), 'utf8'))
const comparison = comparisonOf(example)

const parse = (made: Comparison, table: TableName = 'markers'): Record<string, string>[] => {
  const csv = writeCsv(made, { table })
  t.equal(csv[0], '\ufeff')
  return parseCsv(csv, { bom: true, columns: true, record_delimiter: '\r\n' })
}

t.test('has one line a marker, in the order of the articles and their text', async (t) => {
  const lines = parse(comparison)
  const markers = comparison.articles.flatMap(({ markers }) => markers)
  t.ok(markers.length > 10)
  t.same(
    lines.map(({ marker, rule, start }) => [marker, rule, start]),
    markers.map(({ id, rule, start }) => [id, rule, String(start)])
  )
})

t.test('says for each marker whose words it marks, where, and whether other outlets have it', async (t) => {
  const lines = parse(comparison)
  for (const line of lines) {
    const reading = comparison.articles.find(({ article }) => article === line.article)!
    const string = line.field === 'title' ? reading.title! : reading.text
    t.equal(string.slice(Number(line.start), Number(line.end)).replace(/\s+/g, ' '), line.text)
    t.match(line.sentence, line.text)
  }
  t.match(
    lines.find(({ text }) => text === 'Renegade'),
    { outlet: 'The Tidewatch', voice: 'outlet', origin: 'added', field: 'title', row: 'r0', family: 'epithet' }
  )
  const outside = lines.filter(({ voice, origin }) => voice !== 'outlet' && origin !== '')
  t.same(outside, [], 'words of others are neither added nor inherited')
  t.ok(lines.filter(({ voice, article }) => voice === 'outlet' && article !== 'review').every(({ origin }) => origin))
})

t.test('the table of edits says whose wording differs from whose, how, and with which significance', async (t) => {
  const lines = parse(comparison, 'edits')
  t.ok(lines.length > 5)
  t.same(
    lines.map((line) => [line.edit, line.class, line.significance, line.reason]),
    comparison.edits.map(({ id, class: kind, significance, reason }) => [id, kind, significance, reason])
  )
  const readings = new Map(comparison.articles.map((reading) => [reading.article, reading]))
  for (const { article, field, start, end, variantText, baseArticle, baseField, baseStart, baseEnd, baseText } of lines) {
    const textOf = (id: string | undefined, from: string | undefined) => readings.get(id!)![from === 'title' ? 'title' : 'text']!
    t.equal(textOf(article, field).slice(Number(start), Number(end)).replace(/\s+/g, ' '), variantText)
    t.equal(textOf(baseArticle, baseField).slice(Number(baseStart), Number(baseEnd)).replace(/\s+/g, ' '), baseText)
  }
})

t.test(
  'no cell runs as a formula, whatever the articles hold, in programs that split at commas, semicolons or bars',
  async (t) => {
    fc.assert(
      fc.property(strangeComparison(anyString), fc.constantFrom(...tableNames), (made, table) => {
        // The parser throws if lines differ in length, or if a quotation mark is not allowed where it stands.
        const lines = parseCsv(writeCsv(made, { table }), { bom: true, record_delimiter: '\r\n' }) as string[][]
        // A negative number is no formula.
        const words = lines.slice(1).flatMap((cells) => cells.filter((cell) => !/^-\d+(?:\.\d+)?$/.test(cell)))
        const starts = words.flatMap((cell) => cell.split(/[;,|\t\r\n]/))
        return !starts.some((start) => /^["'\s]*(?<!')[=+\-@＝＋－＠]/.test(start) && !/^["\s]*'/.test(start))
      }),
      { numRuns: 60, seed: 20261120 }
    )
    t.pass()
  }
)
