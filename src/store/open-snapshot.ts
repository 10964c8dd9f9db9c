import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { borrowCopy } from './embedded/lend-copies.ts'
import { FolderLockedError } from './embedded/lock-folder.ts'
import { stepOf } from './migrate.ts'
import { type OpenDatabase, openDatabase, type StorePlace } from './open-database.ts'

/**
 * Opens a store for reading, also while a service uses it. If a service owns an embedded store, a copy made by that service is read. The tables
 * stay as they are.
 *
 * Errors: `STORE_CORRUPT`, `STORE_VERSION`; `STORE_UNAVAILABLE` if there is no store or it cannot be reached.
 */
export async function openSnapshot(place: StorePlace): Promise<OpenDatabase> {
  const asItIs = { ...place, keepsTables: true }
  if (place.databaseUrl !== null) return await withTables(await openDatabase(asItIs))
  const folder = resolve(place.dataDir)
  if (!existsSync(join(folder, 'database'))) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      `There is no store in “${folder}”. Set DATA_DIR to the folder of the store, or DATABASE_URL to its PostgreSQL database.`
    )
  }
  try {
    return await openDatabase(asItIs)
  } catch (error) {
    if (!(error instanceof FolderLockedError)) throw error
    const copy = await borrowCopy(folder)
    if (copy === null) throw error
    const database = await openDatabase({ ...asItIs, dataDir: copy.dataDir })
    const close = async () => {
      await database.close()
      copy.giveBack()
    }
    return { ...database, close }
  }
}

/** A database on a server may be any: a new one would be exported as an empty store, and be found in good order. */
async function withTables(database: OpenDatabase): Promise<OpenDatabase> {
  if ((await stepOf(database.db)) !== null) return database
  await database.close()
  throw new AppError(
    'STORE_UNAVAILABLE',
    'The database of DATABASE_URL does not contain a Parallax store. Check the name of the database.'
  )
}
