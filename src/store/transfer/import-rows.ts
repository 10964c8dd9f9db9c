import { sql, type Transaction } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import { AppError } from '../../errors.ts'
import { packBytes } from '../../serialise/pack-bytes.ts'
import { openBoss } from '../jobs/open-boss.ts'
import { isKnownStep, latestStep, migrateWithin } from '../migrate.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { Database } from '../tables.ts'
import { exportError, type NumberedRow, readExport, readHeader } from './read-export.ts'
import { describeTable, packedColumns, storeTables, type TableShape, transferTables, WEBHOOK } from './transfer-tables.ts'

/** Rows are inserted in batches of about this many characters, or this many rows. */
const BATCH_CHARACTERS = 2_000_000
const BATCH_ROWS = 500

/**
 * Reads an export from its first line to its last, and looks at its checksum.
 *
 * Errors: `EXPORT_INVALID`, naming line and reason; `STORE_VERSION` if the export comes from a newer version.
 */
export async function checkExport(file: string): Promise<void> {
  const { schema, engine } = await readHeader(file)
  if (!isKnownStep(schema)) {
    const detail = `${file} was exported by Parallax ${engine?.version}, which is newer than this one. Import it with that version or a later one.`
    throw new AppError('STORE_VERSION', detail)
  }
  for await (const _ of readExport(file));
}

/**
 * Imports an export that was checked into an empty store, all or nothing: everything is written in one transaction.
 *
 * An export of an older version is put into tables as they were then, which are brought up to date afterwards. Jobs that waited or ran wait again.
 * Returns the number of rows by table.
 * Errors: `EXPORT_INVALID`, naming line and reason; `STORE_NOT_EMPTY`.
 */
export async function importRows(database: OpenDatabase, file: string): Promise<Readonly<Record<string, number>>> {
  const { schema } = await readHeader(file)
  await database.assertWritable()
  const { boss, close } = await openBoss(database, () => {})
  try {
    return await database.db.transaction().execute(async (trx) => {
      await refuseRows(trx)
      if (schema !== latestStep) await makeTables(trx, schema)
      const counts = await insertAll(trx, boss, file)
      if (schema !== latestStep) await migrateWithin(trx, latestStep)
      return counts
    })
  } finally {
    await close()
  }
}

/** Nobody writes until the transaction ends. Errors: `STORE_NOT_EMPTY`. */
async function refuseRows(trx: Transaction<Database>): Promise<void> {
  await sql`lock table ${sql.join(transferTables.map((table) => sql.table(table)))} in exclusive mode`.execute(trx)
  for (const table of transferTables) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx)
    if (rows.length === 0) continue
    const detail = `The store already has rows (in “${table}”). Import into an empty store: an empty DATA_DIR, or a new database.`
    throw new AppError('STORE_NOT_EMPTY', detail)
  }
}

/** Makes the empty tables again as they were at an earlier step. */
async function makeTables(trx: Transaction<Database>, step: string): Promise<void> {
  await sql`drop table ${sql.join(storeTables.map((table) => sql.table(table)))}`.execute(trx)
  await sql`delete from kysely_migration`.execute(trx)
  await migrateWithin(trx, step)
}

async function insertAll(trx: Transaction<Database>, boss: PgBoss, file: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  let shape: TableShape = { columns: [], key: [] }
  let batch: { table: string; rows: string[]; characters: number } = { table: '', rows: [], characters: 0 }
  const flush = async () => {
    if (batch.rows.length > 0) await insertRows(trx, batch.table, shape, batch.rows)
    batch = { ...batch, rows: [], characters: 0 }
  }
  for await (const given of readExport(file)) {
    const { table, row } = given
    counts[table] = (counts[table] ?? 0) + 1
    if (table === WEBHOOK) {
      await flush()
      await boss.send('webhook', { tenant: row.tenant, id: row.job }, { db: fromKysely(trx) })
      continue
    }
    if (table !== batch.table) {
      await flush()
      batch.table = table
      shape = await describeTable(trx, table)
    }
    const text = JSON.stringify(storable(file, given, shape))
    batch.rows.push(text)
    batch.characters += text.length
    if (batch.rows.length >= BATCH_ROWS || batch.characters >= BATCH_CHARACTERS) await flush()
    if (table === 'job' && row.state === 'queued') {
      await boss.send(String(row.kind), { tenant: row.tenant, id: row.id }, { db: fromKysely(trx) })
    }
  }
  await flush()
  return counts
}

/** A row with what was unpacked packed again. Errors: `EXPORT_INVALID` if its columns are not those of the table. */
function storable(file: string, { table, row, line }: NumberedRow, { columns }: TableShape): NumberedRow['row'] {
  const names = Object.keys(row)
  const unknown = names.find((name) => !columns.some((column) => column.name === name))
  if (unknown !== undefined) throw exportError(file, line, `a row of “${table}” has an unknown column “${unknown}”.`)
  const missing = columns.find(({ name }) => !names.includes(name))
  if (missing !== undefined) throw exportError(file, line, `a row of “${table}” has no column “${missing.name}”.`)
  const column = packedColumns[table]
  const value = column === undefined ? null : row[column]
  if (column === undefined || value === null) return row
  return { ...row, [column]: typeof value === 'string' ? packBytes(Buffer.from(value)) : (value as { packed: string }).packed }
}

async function insertRows(
  trx: Transaction<Database>,
  table: string,
  { columns }: TableShape,
  rows: readonly string[]
): Promise<void> {
  const names = sql.join(columns.map(({ name }) => sql.ref(name)))
  const typed = sql.join(columns.map(({ name, type }) => sql`${sql.ref(name)} ${sql.raw(type)}`))
  await sql`insert into ${sql.table(table)} (${names}) select ${names}
    from json_to_recordset(${`[${rows.join(',')}]`}::json) as given (${typed})`.execute(trx)
}
