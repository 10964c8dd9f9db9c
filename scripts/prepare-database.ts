import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { constants, zstdCompressSync } from 'node:zlib'
import packageJson from '../package.json' with { type: 'json' }
import type { PackedEntry } from '../src/store/embedded/unpack-folder.ts'
import { openStore } from '../src/store/open-store.ts'
import { buildCache as cache, nameState, root } from './build-cache.ts'

/**
 * Returns the file with a packed empty database, its tables and queues up to date, as `unpackFolder` reads it.
 *
 * Making one takes seconds, so one is kept for each state of the sources that it depends on.
 */
export async function prepareDatabase(): Promise<string> {
  const file = join(cache, `database-${hashSources()}.bin`)
  if (existsSync(file)) return file
  const folder = mkdtempSync(join(tmpdir(), 'parallax-database-'))
  const store = await openStore({ databaseUrl: null, dataDir: folder, diskReserveMiB: 0 })
  const { jobs } = await store.openQueues((error) => {
    throw error
  })
  await jobs.close()
  await store.close()
  mkdirSync(cache, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, packFolder(join(folder, 'database')))
  renameSync(draft, file)
  rmSync(folder, { recursive: true, force: true })
  return file
}

function packFolder(folder: string): Uint8Array {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path): PackedEntry => {
      const full = join(folder, path)
      return [path, statSync(full).isDirectory() ? null : readFileSync(full)]
    })
  return zstdCompressSync(serialize(entries), { params: { [constants.ZSTD_c_compressionLevel]: 12 } })
}

function hashSources(): string {
  const { '@electric-sql/pglite': engine, 'pg-boss': queues, kysely } = packageJson.dependencies
  const sources = globSync(
    [
      'src/store/migrate.ts',
      'src/store/migrations/*.ts',
      'src/store/embedded/{database-thread,open-pglite}.ts',
      'src/store/jobs/*.ts'
    ],
    { cwd: root }
  )
  return nameState([[engine, queues, kysely].join(), ...sources.sort().map((source) => readFileSync(join(root, source)))])
}
