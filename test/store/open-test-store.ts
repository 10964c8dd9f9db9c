import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { prepareDatabase } from '../../scripts/prepare-database.ts'
import { type PackedEntry, readPacked, writeEntries } from '../../src/store/embedded/unpack-folder.ts'
import { type OpenDatabase, openDatabase } from '../../src/store/open-database.ts'
import type { Store } from '../../src/store/store.ts'
import { storeOver } from './database-of.ts'

let entries: readonly PackedEntry[] | null = null

/**
 * A folder with an empty database, its tables up to date: making one takes seconds, so it is made once for each state of the sources. It is unpacked
 * once in each process, and written without syncs.
 */
export async function makeDataFolder(): Promise<string> {
  entries ??= readPacked(await prepareDatabase())
  const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'))
  writeEntries(entries, join(folder, 'database'))
  return folder
}

/** An empty embedded database, its folder gone when it is closed. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const dataDir = await makeDataFolder()
  const database = await openDatabase({ databaseUrl: null, dataDir, diskReserveMiB: 0 })
  const close = async () => {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...database, close }
}

/** An empty embedded store, gone when it is closed. */
export const openTestStore = async (): Promise<Store> => storeOver(await openTestDatabase())

/** Empties all tables but those that say which tables and queues there are. */
export async function emptyDatabase({ db }: OpenDatabase): Promise<void> {
  const { rows } = await sql<{ schema: string; name: string }>`
    select schemaname as schema, tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%' or schemaname = 'pgboss' and tablename not in ('version', 'queue')
  `.execute(db)
  await sql`truncate ${sql.join(rows.map(({ schema, name }) => sql.table(`${schema}.${name}`)))}`.execute(db)
}
