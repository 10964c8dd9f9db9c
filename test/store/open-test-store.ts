import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'

const version = packageJson.dependencies['@electric-sql/pglite']
const template = join(tmpdir(), `parallax-test-database-${version}-${process.getuid?.() ?? ''}`)

/** A folder with an empty database: making one anew takes seconds, so it is made once and copied. */
export async function makeDataFolder(): Promise<string> {
  if (!existsSync(template)) {
    const { openRemoteDatabase } = await import('../../src/store/embedded/remote-database.ts')
    const draft = mkdtempSync(`${template}.`)
    await (await openRemoteDatabase(join(draft, 'database'))).close()
    try {
      renameSync(draft, template)
    } catch {
      // Another test was quicker.
      rmSync(draft, { recursive: true, force: true })
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'))
  cpSync(template, folder, { recursive: true })
  return folder
}

/** An empty embedded store, gone when it is closed. */
export async function openTestStore(): Promise<Store> {
  const dataDir = await makeDataFolder()
  const store = await openStore({ databaseUrl: null, dataDir, diskReserveMiB: 0 })
  return {
    ...store,
    close: async () => {
      await store.close()
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
}
