import { join, resolve } from 'node:path'
import { AppError } from '../errors.ts'
import { type CheckedPart, checkStore as checkRows } from './check/check-store.ts'
import { relationFilesIn, scanPages } from './embedded/scan-pages.ts'
import { type OpenDatabase, openDatabase, type StorePlace } from './open-database.ts'
import { openSnapshot } from './open-snapshot.ts'
import { exportFile } from './transfer/export-file.ts'
import { checkExport, importRows } from './transfer/import-rows.ts'

/** Rows by table. */
export type RowCounts = Readonly<Record<string, number>>

/**
 * Exports a store into a file, as it is at this moment, also while a service works on it.
 *
 * Errors: `STORE_CORRUPT`, `STORE_VERSION`, `STORE_UNAVAILABLE`; `FolderLockedError` if the service that owns the store lends no copy; the file
 * system's own.
 */
export const exportStore = (place: StorePlace, file: string): Promise<RowCounts> =>
  withDatabase(openSnapshot(place), (database) => exportFile(database, file))

/**
 * Imports an export into an empty store, all or nothing. The whole file is checked first.
 *
 * Errors: `EXPORT_INVALID`, `STORE_NOT_EMPTY`, `STORE_VERSION`, `STORE_CORRUPT`, `STORE_FULL`, `STORE_UNAVAILABLE`; `FolderLockedError` if a service
 * works on the store.
 */
export async function importStore(place: StorePlace, file: string): Promise<RowCounts> {
  await checkExport(file)
  return await withDatabase(openDatabase(place), (database) => importRows(database, file))
}

/**
 * Checks everything in a store, part by part, also while a service works on it. Changes nothing.
 *
 * Errors: `STORE_VERSION`, `STORE_UNAVAILABLE`; `FolderLockedError` if the service that owns the store lends no copy.
 */
export async function* checkStore(place: StorePlace): AsyncGenerator<CheckedPart> {
  let database: OpenDatabase
  try {
    database = await openSnapshot(place)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'STORE_CORRUPT') throw error
    yield { name: 'opening the store', faults: [error.message] }
    if (place.databaseUrl === null) yield { name: 'files', faults: damagedFiles(join(resolve(place.dataDir), 'database')) }
    return
  }
  try {
    yield* checkRows(database)
  } finally {
    await database.close()
  }
}

function damagedFiles(folder: string): string[] {
  try {
    return [...scanPages(folder, relationFilesIn(folder))].filter((damage) => damage !== null)
  } catch (error) {
    return [(error as Error).message]
  }
}

async function withDatabase<T>(opening: Promise<OpenDatabase>, use: (database: OpenDatabase) => Promise<T>): Promise<T> {
  const database = await opening
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}
