import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabase } from '../../scripts/prepare-database.ts'
import { type PackedEntry, readPacked, writeEntries } from '../../src/store/embedded/unpack-folder.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import type { Store } from '../../src/store/store.ts'
import { storeOver } from './database-of.ts'

let entries: readonly PackedEntry[] | null = null

/**
 * A folder with an empty database, its tables up to date: making one takes seconds, so it is made once for each state of the sources. It is unpacked
 * once in each process, and written without syncs.
 */
export async function makeDataFolder(): Promise<string> {
  entries ??= readPacked(await prepareDatabase())
  const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'))
  writeEntries(entries, join(folder, 'database'))
  return folder
}

/** An empty embedded store, gone when it is closed. */
export async function openTestStore(): Promise<Store> {
  const dataDir = await makeDataFolder()
  const database = await openDatabase({ databaseUrl: null, dataDir, diskReserveMiB: 0 })
  return storeOver(database, (store) => ({
    close: async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  }))
}
