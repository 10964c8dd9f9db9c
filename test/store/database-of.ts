import { type OpenDatabase, openDatabase } from '../../src/store/open-database.ts'
import { openSqlStore } from '../../src/store/sql-store.ts'
import type { Store } from '../../src/store/store.ts'

const databases = new WeakMap<Store, OpenDatabase>()

/** A store over a database that tests may look into with `databaseOf`. */
export function storeOver(database: OpenDatabase): Store {
  const store = openSqlStore(database)
  databases.set(store, database)
  return store
}

/** The database behind a store that was opened with `storeOver`. */
export function databaseOf(store: Store): OpenDatabase {
  const found = databases.get(store)
  if (found === undefined) throw new Error('The store was not opened by a test.')
  return found
}

/** The store of a PostgreSQL server's database. */
export async function openServerStore(databaseUrl: string): Promise<Store> {
  return storeOver(await openDatabase({ databaseUrl, dataDir: '', diskReserveMiB: 0 }))
}
