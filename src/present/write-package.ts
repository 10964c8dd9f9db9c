import type { Comparison } from '../schemas/comparison.ts'
import { tableNames } from '../schemas/listing.ts'
import type { WriteChoice } from './formats.ts'
import { tables } from './tables/tables.ts'
import { writeTable } from './write-csv.ts'
import { zipFiles } from './zip-files.ts'

/**
 * Writes all tables of a comparison as CSV in one ZIP archive, with a `datapackage.json` that gives the type and the meaning of every column.
 *
 * Shape: `NAME.csv` for each table, without byte order mark, because the descriptor declares UTF-8.
 * Units: `offsets` says what `start` and `end` count.
 * Source: Frictionless Data, Tabular Data Package and Table Schema, version 1.
 */
export function writePackage(comparison: Comparison, { offsets = 'utf16' }: WriteChoice = {}): Uint8Array {
  const description = JSON.stringify(describePackage(comparison, offsets), null, 2)
  const files = tableNames.map((name) => [`${name}.csv`, writeTable(tables[name], comparison)] as const)
  return zipFiles(new Map([['datapackage.json', `${description}\n`], ...files]))
}

function describePackage({ id, createdAt, story, engine, articles }: Comparison, offsets: string) {
  return {
    profile: 'tabular-data-package',
    name: id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    title: `${story ?? articles.find(({ title }) => title !== null)?.title ?? id}: a comparison of ${articles.length} articles`,
    description:
      'An apostrophe stands before words that a spreadsheet would run as a formula, and white space inside words is folded. Rates divide by `outletWords`. Leave out lines whose `belongs` is false to count the story alone, and lines whose `voice` is not `outlet` to count the outlet’s own wording.',
    created: createdAt,
    version: engine.version,
    catalogue: engine.catalogue,
    offsets,
    resources: tableNames.map(describeResource)
  }
}

function describeResource(name: (typeof tableNames)[number]) {
  const { description, key, columns } = tables[name]
  return {
    profile: 'tabular-data-resource',
    // Names of resources are lower case.
    name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: {
      fields: Object.entries(columns).map(([column, described]) => ({ name: column, ...described })),
      missingValues: [''],
      ...(key.length === 0 ? {} : { primaryKey: key })
    }
  }
}
