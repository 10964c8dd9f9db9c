import type { Kysely } from 'kysely'
import type { Config } from '../config.ts'
import { openEmbeddedDatabase } from './embedded/open-embedded-database.ts'
import type { RemoteDatabase } from './embedded/remote-database.ts'
import { openServerDatabase } from './server/open-server-database.ts'
import type { Database } from './tables.ts'

/** An open database with its tables up to date. */
export interface OpenDatabase {
  readonly db: Kysely<Database>
  /** The server's address; null for the embedded database. */
  readonly url: string | null
  /** The embedded database itself; null where a server is behind it. */
  readonly embedded: RemoteDatabase | null
  /** Errors: `STORE_FULL` where nothing may be written. */
  readonly assertWritable: () => Promise<void>
  /** Closes the connections; what was acknowledged is kept. */
  close(): Promise<void>
}

/** Opens the database that the settings name: a PostgreSQL server, else the embedded one in its folder. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir' | 'diskReserveMiB'>): Promise<OpenDatabase> {
  return config.databaseUrl === null ? openEmbeddedDatabase(config) : openServerDatabase(config.databaseUrl)
}
