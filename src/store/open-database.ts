import { type Kysely, sql } from 'kysely'
import type { Config } from '../config.ts'
import { openEmbeddedDatabase } from './embedded/open-embedded-database.ts'
import type { RemoteDatabase } from './embedded/remote-database.ts'
import type { Tending } from './embedded/tend-database.ts'
import { assertKnownSteps, migrate } from './migrate.ts'
import { openServerDatabase } from './server/open-server-database.ts'
import { damageOf } from './store-damage.ts'
import type { Database } from './tables.ts'

/** An open database with its tables up to date. */
export interface OpenDatabase {
  readonly db: Kysely<Database>
  /** The server's address; null for the embedded database. */
  readonly url: string | null
  /** The embedded database itself; null if a server is behind it. */
  readonly embedded: RemoteDatabase | null
  /** What a server does in the background; null if there is one. */
  readonly tending: Tending | null
  /** Errors: `STORE_FULL` if nothing may be written. */
  readonly assertWritable: () => Promise<void>
  /** Closes the connections; what was acknowledged is kept. */
  close(): Promise<void>
}

/** The settings that a store depends on; durability defaults to full. */
export type StoreConfig = Pick<Config, 'databaseUrl' | 'dataDir' | 'diskReserveMiB'> &
  Partial<Pick<Config, 'durability'>> & {
    /** Called for each copy of an embedded store that another process receives, for example for an export. */
    readonly onCopyLent?: () => void
  }

/** Where a store is. `keepsTables`: whether the tables stay as an older version left them; they are brought up to date if not. */
export interface StorePlace extends StoreConfig {
  readonly keepsTables?: boolean
}

/**
 * Opens the database that the settings name: a PostgreSQL server, else the embedded one in its folder.
 *
 * Errors: `STORE_CORRUPT`, `STORE_VERSION`; `FolderLockedError`; the server's own if it does not answer.
 */
export async function openDatabase(place: StorePlace): Promise<OpenDatabase> {
  const database = await (place.databaseUrl === null ? openEmbeddedDatabase(place) : openServerDatabase(place.databaseUrl))
  try {
    if (place.keepsTables) await assertKnownSteps(database.db)
    else await migrate(database.db)
    await touchTables(database.db)
    return database
  } catch (error) {
    await database.close().catch(() => {})
    throw damageOf(error) ?? error
  }
}

/** Reads a row of each table, so that a missing file is noticed now. */
async function touchTables(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(db)
  const reads = rows.map(({ name }) => sql`(select count(*) from (select 1 from ${sql.table(name)} limit 1) as first)`)
  if (reads.length > 0) await sql`select ${sql.join(reads)}`.execute(db)
}
