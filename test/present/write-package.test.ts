import { parse } from 'csv-parse/sync'
import t from 'tap'
import { presentComparison } from '../../src/present/present-comparison.ts'
import { tables } from '../../src/present/tables/tables.ts'
import { tableNames } from '../../src/schemas/listing.ts'
import { pictureStory } from './picture-story.ts'
import { readZip } from './read-zip.ts'

const comparison = pictureStory()
const files = await readZip(await presentComparison(comparison, 'zip'))
const description = JSON.parse(files.get('datapackage.json')!.toString())

t.test('contains a descriptor and every table as CSV without a byte order mark', async (t) => {
  t.strictSame([...files.keys()], ['datapackage.json', ...tableNames.map((name) => `${name}.csv`)])
  for (const name of tableNames) {
    const csv = files.get(`${name}.csv`)!
    t.not(csv[0], 0xef)
    t.equal(parse(csv, { columns: true, record_delimiter: '\r\n' }).length, tables[name].lines(comparison).length)
  }
})

t.test('the description is a Tabular Data Package whose fields are the columns of the files', async (t) => {
  t.match(description, {
    profile: 'tabular-data-package',
    name: /^[a-z0-9._-]+$/,
    title: 'marrow-bay-2026-10: a comparison of 4 articles',
    created: comparison.createdAt,
    offsets: 'utf16'
  })
  t.equal(description.resources.length, tableNames.length)
  for (const { name, path, encoding, schema, profile } of description.resources) {
    t.match(name, /^[a-z0-9._-]+$/)
    t.strictSame([profile, encoding], ['tabular-data-resource', 'utf-8'])
    const [header] = parse(files.get(path)!, { record_delimiter: '\r\n' })
    t.strictSame(
      schema.fields.map((field: { name: string }) => field.name),
      header
    )
    t.ok(schema.fields.every(({ type, description }: Record<string, string>) => type && description))
    for (const column of schema.primaryKey ?? []) t.ok(header!.includes(column))
  }
})

t.test('says if its spans count code points, and keeps only the edits asked for', async (t) => {
  const bytes = await presentComparison(comparison, 'zip', { offsets: 'codepoints', significance: ['meaning'] })
  const counted = await readZip(bytes)
  t.equal(JSON.parse(counted.get('datapackage.json')!.toString()).offsets, 'codepoints')
  t.not(counted.get('sentences.csv')!.toString(), files.get('sentences.csv')!.toString())
  const edits: Record<string, string>[] = parse(counted.get('edits.csv')!, { columns: true, record_delimiter: '\r\n' })
  t.ok(edits.length > 0 && edits.length < comparison.edits.length)
  t.ok(edits.every(({ significance }) => significance === 'meaning'))
})

t.test('the same comparison gives the same bytes, in any time zone', async (t) => {
  const zone = process.env.TZ
  const first = await presentComparison(comparison, 'zip')
  process.env.TZ = 'Pacific/Auckland'
  t.teardown(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  t.ok(first.equals(await presentComparison(comparison, 'zip')))
})
