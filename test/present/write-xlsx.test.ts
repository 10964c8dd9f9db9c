import t from 'tap'
import { presentComparison } from '../../src/present/present-comparison.ts'
import { tables } from '../../src/present/tables/tables.ts'
import { tableNames } from '../../src/schemas/listing.ts'
import fc from '../seeded-check.ts'
import { anyString, strangeComparison } from './hostile-comparison.ts'
import { pictureStory } from './picture-story.ts'
import { readWorkbook } from './read-workbook.ts'

const comparison = pictureStory()
const read = async (made: typeof comparison) => await readWorkbook(await presentComparison(made, 'xlsx'))

t.test('has a sheet for each table, with its header and its typed values', async (t) => {
  const sheets = await read(comparison)
  t.strictSame(
    sheets.map(({ sheet }) => sheet),
    tableNames
  )
  for (const { sheet, data } of sheets) {
    const { columns, lines } = tables[sheet as (typeof tableNames)[number]]
    const [header, ...body] = data
    t.strictSame(header, Object.keys(columns))
    const expected = lines(comparison).map((line) =>
      Object.keys(columns).map((column) => {
        const value = line[column]
        return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value
      })
    )
    t.strictSame(body, expected, sheet)
  }
})

t.test('a text that is too long for a cell is cut, and what looks like an escape or a formula stays text', async (t) => {
  const reason = `=1+1 _x0041_ ${'long '.repeat(10_000)}`
  const membership = comparison.membership.map((member) => ({ ...member, reason }))
  const [outlets] = await read({ ...comparison, membership })
  const [header, first] = outlets!.data
  const cell = String(first![header!.indexOf('reason')])
  t.match(cell, /^=1\+1 _x0041_ long/)
  t.equal(cell.length, 32_767)
})

t.test('opens for articles of any content', async (t) => {
  await fc.assert(
    fc.asyncProperty(strangeComparison(anyString), async (made) => (await read(made)).length === tableNames.length),
    { numRuns: 6, seed: 20261130 }
  )
  t.pass()
})

t.test('the same comparison gives the same bytes', async (t) => {
  t.ok((await presentComparison(comparison, 'xlsx')).equals(await presentComparison(comparison, 'xlsx')))
})
