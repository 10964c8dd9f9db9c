import { join, resolve } from 'node:path'
import { Kysely, PGliteDialect } from 'kysely'
import type { Durability } from '../../config.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { Database } from '../tables.ts'
import { lendCopies } from './lend-copies.ts'
import { lockFolder } from './lock-folder.ts'
import { openRemoteDatabase } from './remote-database.ts'
import { tendDatabase } from './tend-database.ts'
import { freeMiB, watchDisk } from './watch-disk.ts'

/**
 * Opens the database that needs only a folder: PGlite in a separate thread. Makes the folder if it does not exist.
 *
 * What was acknowledged survives a killed process and, unless `durability` is relaxed, a power cut. Nothing is written if the disk has less free
 * than the reserve.
 * Errors: `FolderLockedError` if another process uses the folder.
 */
export async function openEmbeddedDatabase({
  dataDir,
  diskReserveMiB,
  durability = 'full',
  onCopyLent = () => {}
}: {
  readonly dataDir: string
  readonly diskReserveMiB: number
  readonly durability?: Durability
  readonly onCopyLent?: () => void
}): Promise<OpenDatabase> {
  const folder = resolve(dataDir)
  const release = lockFolder(folder, stopAtOnce)
  try {
    const embedded = await openRemoteDatabase(join(folder, 'database'), durability)
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: embedded }) })
    const assertWritable = watchDisk(folder, diskReserveMiB)
    const stopLending = await lendCopies(folder, embedded, assertWritable, onCopyLent)
    const tending = tendDatabase(embedded, () => freeMiB(folder), diskReserveMiB)
    const close = async () => {
      tending.close()
      await stopLending()
      await db.destroy()
      release()
    }
    return { db, url: null, embedded, tending, assertWritable, close }
  } catch (error) {
    release()
    throw error
  }
}

/** Another process may have taken the folder: whatever this one still wrote would damage the database. */
function stopAtOnce(error: Error): never {
  console.error(error.message)
  process.exit(1)
}
