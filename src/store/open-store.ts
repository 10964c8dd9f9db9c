import { openDatabase, type StoreConfig } from './open-database.ts'
import { openSqlStore } from './sql-store.ts'
import type { Store } from './store.ts'

/**
 * Opens the store that the settings name: a PostgreSQL server's, else the embedded one.
 *
 * Errors: `STORE_CORRUPT`, `STORE_VERSION`; `FolderLockedError`; the server's error if it does not answer.
 */
export async function openStore(config: StoreConfig): Promise<Store> {
  return openSqlStore(await openDatabase(config))
}
