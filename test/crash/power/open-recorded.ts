import { Kysely, PGliteDialect } from 'kysely'
import type { Durability } from '../../../src/config.ts'
import { openPglite } from '../../../src/store/embedded/open-pglite.ts'
import { openSqlStore } from '../../../src/store/sql-store.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Database } from '../../../src/store/tables.ts'
import { type Disk, RecordedFiles } from './record-files.ts'

/** The store over a database in this thread, whose files are recorded. */
export async function openRecorded(
  folder: string,
  durability: Durability,
  disk: Disk
): Promise<{ store: Store; files: RecordedFiles; close: () => Promise<void> }> {
  const files = new RecordedFiles(folder, durability, disk)
  const pglite = await openPglite({ fs: files })
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) })
  const database = { db, url: null, embedded: null, tending: null, assertWritable: async () => {}, close: () => db.destroy() }
  const plain = openSqlStore(database)
  // What a server's background processes would do now and then.
  const tend = async () => {
    await pglite.exec('vacuum (index_cleanup on)')
    await pglite.exec('select pg_switch_wal()')
    await pglite.exec('checkpoint')
  }
  return { store: { ...plain, ping: tend }, files, close: plain.close }
}
