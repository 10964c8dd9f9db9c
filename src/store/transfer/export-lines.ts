import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { engine } from '../../engine.ts'
import { unpackHere } from '../../serialise/pack-bytes.ts'
import { latestStep, stepOf } from '../migrate.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { Database } from '../tables.ts'
import { fetchRows } from './fetch-rows.ts'
import { describeTable, packedColumns, type TableShape, transferTables, WEBHOOK } from './transfer-tables.ts'

/** The version of the format: raised when a reader of the one before could misread what is written now. */
export const FORMAT_VERSION = 1

/** The first line of an export. `schema` is the last step that the tables had taken. */
export interface ExportHeader {
  readonly format: 'parallax-export'
  readonly formatVersion: number
  readonly engine: { readonly version: string; readonly catalogue: string }
  readonly schema: string
}

/** A line between the first and the last. */
export interface ExportRow {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

/** The last line. `sha256` is of all lines before it, each with its line break. */
export interface ExportTrailer {
  readonly end: true
  readonly rows: Readonly<Record<string, number>>
  readonly sha256: string
}

/** Rows that are fetched at once; comparisons are large. */
const FETCH: Readonly<Record<string, number>> = { comparison: 20, article: 50, job: 20 }
const FETCH_OTHERS = 500

/**
 * Writes all rows of a store as lines of JSON, from one snapshot: what is written in the meantime is not in it.
 *
 * Shape: a header, the rows by table and primary key, a trailer. The same rows give the same lines, whatever the database. A job that runs is
 * written as one that waits.
 * Errors: the database's own.
 */
export async function exportLines(
  { db, embedded }: Pick<OpenDatabase, 'db' | 'embedded'>,
  write: (line: string) => Promise<void>
): Promise<ExportTrailer> {
  const transaction = db.transaction()
  // One connection is a snapshot in itself.
  const snapshot = embedded ? transaction : transaction.setIsolationLevel('repeatable read').setAccessMode('read only')
  return await snapshot.execute(async (trx) => {
    const hash = createHash('sha256')
    const rows: Record<string, number> = {}
    const put = async (value: ExportHeader | ExportRow) => {
      const line = `${JSON.stringify(value)}\n`
      hash.update(line)
      await write(line)
    }
    await put({ format: 'parallax-export', formatVersion: FORMAT_VERSION, engine, schema: (await stepOf(trx)) ?? latestStep })
    const { rows: known } = await sql<{
      name: string
    }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(trx)
    for (const table of [...transferTables, WEBHOOK]) {
      rows[table] = 0
      // Tables that are older than this version may be fewer.
      if (table !== WEBHOOK && !known.some(({ name }) => name === table)) continue
      for await (const row of table === WEBHOOK ? webhooks(trx) : rowsOf(trx, table)) {
        rows[table]++
        await put({ table, row })
      }
    }
    const trailer: ExportTrailer = { end: true, rows, sha256: hash.digest('hex') }
    await write(`${JSON.stringify(trailer)}\n`)
    return trailer
  })
}

async function* rowsOf(trx: Transaction<Database>, table: string): AsyncGenerator<ExportRow['row']> {
  const { columns, key } = await describeTable(trx, table)
  const order = sql.join(key.map((name) => orderBy(columns, name)))
  const query = sql<
    Record<string, unknown>
  >`select ${sql.join(columns.map(selectColumn))} from ${sql.table(table)} order by ${order}`
  for await (const row of fetchRows(trx, query, FETCH[table] ?? FETCH_OTHERS)) yield portable(table, row)
}

/** The order of bytes: that of words differs between databases. */
function orderBy(columns: TableShape['columns'], name: string) {
  const isText = columns.find((column) => column.name === name)?.type === 'text'
  return isText ? sql`${sql.ref(name)} collate "C"` : sql.ref(name)
}

/** Moments to the microsecond, in UTC: a driver would round them. */
function selectColumn({ name, type }: TableShape['columns'][number]) {
  if (type !== 'timestamp with time zone') return sql.ref(name)
  return sql`to_char(${sql.ref(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${sql.ref(name)}`
}

function portable(table: string, row: Record<string, unknown>): ExportRow['row'] {
  if (table === 'job' && row.state === 'running') return { ...row, state: 'queued', progress: 0, claim: null }
  const column = packedColumns[table]
  const packed = column === undefined ? null : row[column]
  if (typeof packed !== 'string') return row
  const bytes = unpackHere(packed)
  // Bytes that are no text would not come back as they were.
  return { ...row, [column!]: isUtf8(bytes) ? bytes.toString() : { packed } }
}

async function* webhooks(trx: Transaction<Database>): AsyncGenerator<ExportRow['row']> {
  const { rows: known } = await sql`select 1 where to_regclass('pgboss.job') is not null`.execute(trx)
  if (known.length === 0) return
  const { rows } = await sql<{ tenant: string; job: string }>`
    select distinct data ->> 'tenant' collate "C" as tenant, data ->> 'id' collate "C" as job from pgboss.job
    where name = 'webhook' and state < 'completed' order by 1, 2`.execute(trx)
  yield* rows
}
