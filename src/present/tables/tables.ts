import type { TableName } from '../../schemas/listing.ts'
import { alsoToldTable } from './also-told-table.ts'
import { editTable } from './edit-table.ts'
import { markerTable } from './marker-table.ts'
import type { Table } from './table.ts'

/** How each table of a comparison is written. */
export const tables: Readonly<Record<TableName, Table>> = { markers: markerTable, edits: editTable, alsoTold: alsoToldTable }
