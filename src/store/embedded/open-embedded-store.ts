import { join, resolve } from 'node:path'
import { Kysely, PGliteDialect } from 'kysely'
import { migrate } from '../migrate.ts'
import { openSqlStore } from '../sql-store.ts'
import type { Store } from '../store.ts'
import type { Database } from '../tables.ts'
import { lockFolder } from './lock-folder.ts'
import { openRemoteDatabase } from './remote-database.ts'

/**
 * Opens the store that needs nothing besides a folder: PGlite in a thread of its own. Makes the folder where there is none.
 *
 * Safe against a killed process, not against power loss: PGlite never asks the disk to write through.
 * Errors: `FolderLockedError` where another process uses the folder.
 */
export async function openEmbeddedStore(dataDir: string): Promise<Store> {
  const folder = resolve(dataDir)
  const release = await lockFolder(folder)
  try {
    const pglite = await openRemoteDatabase(join(folder, 'database'))
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) })
    await migrate(db)
    return openSqlStore(db, release)
  } catch (error) {
    await release()
    throw error
  }
}
