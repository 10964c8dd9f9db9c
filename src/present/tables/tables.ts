import type { TableName } from '../../schemas/listing.ts'
import { additionTable } from './addition-table.ts'
import { alsoToldTable } from './also-told-table.ts'
import { conflictTable } from './conflict-table.ts'
import { editTable } from './edit-table.ts'
import { epithetTable } from './epithet-table.ts'
import { markerTable } from './marker-table.ts'
import { omissionTable } from './omission-table.ts'
import { outletTable } from './outlet-table.ts'
import { quoteTable } from './quote-table.ts'
import { rowTable } from './row-table.ts'
import { sentenceTable } from './sentence-table.ts'
import { sourceTable } from './source-table.ts'
import type { Table } from './table.ts'

/** How each table of a comparison is written, in the order of sheets and files. */
export const tables: Readonly<Record<TableName, Table>> = {
  outlets: outletTable,
  sentences: sentenceTable,
  rows: rowTable,
  edits: editTable,
  conflicts: conflictTable,
  quotes: quoteTable,
  sources: sourceTable,
  epithets: epithetTable,
  omissions: omissionTable,
  additions: additionTable,
  alsoTold: alsoToldTable,
  markers: markerTable
}
