import { join, resolve } from 'node:path'
import { Kysely, PGliteDialect } from 'kysely'
import type { OpenDatabase } from '../open-database.ts'
import type { Database } from '../tables.ts'
import { lendCopies } from './lend-copies.ts'
import { lockFolder } from './lock-folder.ts'
import { openRemoteDatabase } from './remote-database.ts'
import { watchDisk } from './watch-disk.ts'

/**
 * Opens the database that needs nothing besides a folder: PGlite in a thread of its own. Makes the folder where there is none.
 *
 * Safe against a killed process, not against power loss: PGlite never asks the disk to write through. Nothing is written where the
 * disk has less free than the reserve.
 * Errors: `FolderLockedError` where another process uses the folder.
 */
export async function openEmbeddedDatabase({
  dataDir,
  diskReserveMiB
}: {
  readonly dataDir: string
  readonly diskReserveMiB: number
}): Promise<OpenDatabase> {
  const folder = resolve(dataDir)
  const release = await lockFolder(folder)
  try {
    const embedded = await openRemoteDatabase(join(folder, 'database'))
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: embedded }) })
    const assertWritable = watchDisk(folder, diskReserveMiB)
    const stopLending = await lendCopies(folder, embedded, assertWritable)
    const close = async () => {
      await stopLending()
      await db.destroy()
      await release()
    }
    return { db, url: null, embedded, assertWritable, close }
  } catch (error) {
    await release()
    throw error
  }
}
