import { parse } from 'csv-parse/sync'
import t from 'tap'
import { countCodePoints } from '../../../src/present/count-code-points.ts'
import { tables } from '../../../src/present/tables/tables.ts'
import { writeCsv } from '../../../src/present/write-csv.ts'
import type { Comparison } from '../../../src/schemas/comparison.ts'
import { tableNames } from '../../../src/schemas/listing.ts'
import { pictureStory } from '../picture-story.ts'

const comparison = pictureStory()

type Line = Readonly<Record<string, string>>
const readTable = (made: Comparison, table: (typeof tableNames)[number]): Line[] =>
  parse(writeCsv(made, { table }), { bom: true, columns: true, record_delimiter: '\r\n' })

const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^(?:\d+)?$/,
  number: /^(?:-?\d+(?:\.\d+)?(?:e-\d+)?)?$/,
  boolean: /^(?:true|false)?$/
}

for (const name of tableNames) {
  const { columns, key, lines, description } = tables[name]
  const read = readTable(comparison, name)

  t.test(`the table ${name} read back has its columns, its lines and its types`, async (t) => {
    t.match(description, /^One line per .*\.$/)
    t.ok(read.length > 0, 'the story has something for every table')
    t.equal(read.length, lines(comparison).length)
    t.strictSame(Object.keys(read[0]!), Object.keys(columns))
    for (const [column, { type, description }] of Object.entries(columns)) {
      t.match(description, /\.$/, column)
      for (const line of read) t.match(line[column], forms[type]!, `${column} is a ${type}`)
    }
    for (const column of key) t.ok(column in columns, column)
    if (key.length > 0) t.equal(new Set(read.map((line) => key.map((column) => line[column]).join(' '))).size, read.length)
  })

  t.test(`the table ${name} says whose each line is, and gives the denominators`, async (t) => {
    if (!('outletWords' in columns)) return t.equal(name, 'alsoTold')
    for (const line of read) {
      const { outlet, scores } = comparison.articles.find(({ article }) => article === line.article)!
      t.equal(line.outlet, outlet)
      t.strictSame([line.outletWords, line.quotedWords, line.attributedWords].map(Number), [
        scores.words.outlet,
        scores.words.quoted,
        scores.words.attributed
      ])
      t.equal(line.belongs, String(comparison.membership.find(({ article }) => article === line.article)!.belongs))
    }
    return undefined
  })

  t.test(`the spans of the table ${name} cut out their words, by code units and by code points`, async (t) => {
    if (!('start' in columns)) return
    const cut = {
      utf16: (text: string, start: number, end: number) => text.slice(start, end),
      codepoints: (text: string, start: number, end: number) => [...text].slice(start, end).join('')
    }
    const words = name === 'edits' ? 'variantText' : 'text'
    for (const [unit, made] of [['utf16', comparison] as const, ['codepoints', countCodePoints(comparison)] as const]) {
      for (const line of readTable(made, name)) {
        const reading = made.articles.find(({ article }) => article === line.article)!
        const string = line.field === 'title' ? reading.title! : reading.text
        const found = cut[unit](string, Number(line.start), Number(line.end)).replace(/\s+/g, ' ')
        t.equal(found, line[words], `${unit} ${line.start}–${line.end}`)
      }
    }
  })
}

t.test('non-members and other voices are in the tables, and marked', async (t) => {
  const values = (table: (typeof tableNames)[number], column: string) =>
    new Set(readTable(comparison, table).map((line) => line[column]))
  for (const table of ['outlets', 'sentences', 'markers'] as const) {
    t.strictSame(values(table, 'belongs'), new Set(['true', 'false']), table)
  }
  for (const table of ['edits', 'rows', 'omissions'] as const) t.strictSame(values(table, 'belongs'), new Set(['true']), table)
  t.ok(values('sentences', 'voice').size >= 2)
  t.ok(values('markers', 'voice').size >= 2)
})

t.test('the shares of voices of a sentence come from its attributions', async (t) => {
  const lines = readTable(comparison, 'sentences')
  const quoted = lines.find(({ text }) => text?.startsWith('“We regret'))!
  t.ok(Number(quoted.quotedShare) > 0.2)
  const plain = lines.find(({ quotedShare, attributedShare }) => quotedShare === '0' && attributedShare === '0')!
  t.equal(plain.voice, 'outlet')
})
