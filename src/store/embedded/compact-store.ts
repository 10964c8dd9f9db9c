import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError } from '../../config.ts'
import { openEmbeddedDatabase } from './open-embedded-database.ts'

/**
 * Rewrites the embedded store as small as it can be; nothing that was removed is left in its files. Returns its bytes before and after.
 *
 * Errors: `ConfigError` if a server keeps the store; `FolderLockedError` if a service uses it.
 */
export async function compactStore(
  config: Pick<Config, 'databaseUrl' | 'dataDir' | 'diskReserveMiB'>
): Promise<{ before: number; after: number }> {
  if (config.databaseUrl !== null) {
    throw new ConfigError(
      'A PostgreSQL server tends its tables itself; compacting is for the embedded store, without DATABASE_URL.'
    )
  }
  const database = await openEmbeddedDatabase(config)
  try {
    const before = bytesOf(config.dataDir)
    await database.tending!.compact()
    return { before, after: bytesOf(config.dataDir) }
  } finally {
    await database.close()
  }
}

function bytesOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
}
