import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite, Results } from '@electric-sql/pglite'
import type { Durability } from '../../config.ts'
import { DurableFiles } from './durable-files.ts'
import { openPglite } from './open-pglite.ts'
import { relationFiles, scanPages } from './scan-pages.ts'
import { syncFolder, syncNames } from './sync-folder.ts'
import { unpackFolder } from './unpack-folder.ts'

/**
 * What the thread is started with: `create` makes a new database and ends; otherwise the thread opens one and serves it. `packed` is a file with
 * a database to start from, if there is one.
 */
export interface DatabaseTask {
  readonly folder: string
  readonly create: boolean
  readonly packed: string | null
  readonly durability: Durability
}

/** A statement to run, or the wish to close. */
export type DatabaseRequest =
  | { readonly n: number; readonly statement: string; readonly parameters: readonly unknown[]; readonly isScript: boolean }
  | { readonly n: number; readonly close: true }

/** The response to the request of the same number. */
export type DatabaseAnswer =
  | { readonly n: number; readonly results: readonly { rows: unknown[]; fields: Results['fields']; affectedRows?: number }[] }
  | { readonly n: number; readonly error: { readonly message: string; readonly code: string | undefined } }

/** Sent unasked when damage is found. */
export interface DamageNote {
  readonly damage: string
}

/** Reads of up to 512 KiB before the first statement, added to one per file. A number, not a time, so that a busy machine finds as much. */
const FIRST_READS = 100

/** How long, and how often, files are scanned between statements. */
const LATER_SCAN_MS = 5
const SCAN_PAUSE_MS = 50

const { folder, create, packed, durability } = workerData as DatabaseTask
if (create) await createDatabase(folder)
else {
  if (packed !== null && !existsSync(folder)) await unpackFolder(packed, folder)
  await serveDatabase(await openPglite({ fs: new DurableFiles(folder, durability) }))
}

/** Makes a database in a temporary folder and puts it in place whole: one that is killed in between leaves nothing half. */
async function createDatabase(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const files = new DurableFiles(unfinished, 'full')
  const database = await openPglite({ fs: files, initDbStartParams: ['--wal-segsize=1'] })
  // Databases to copy new ones from: nobody does, and they are two thirds of the files.
  await database.exec('update pg_database set datistemplate = false')
  for (const template of ['template0', 'template1']) await database.exec(`drop database ${template}`)
  await database.close()
  await syncFolder(unfinished)
  renameSync(unfinished, folder)
  await syncNames(dirname(folder))
}

async function serveDatabase(database: PGlite): Promise<void> {
  const port = parentPort!
  const scan = await scanFiles(database)
  port.on('message', async (request: DatabaseRequest) => {
    port.postMessage(await answer(database, request))
    if ('close' in request) {
      scan.stop()
      port.close()
    }
  })
  port.postMessage('open')
}

/**
 * Scans the files for damage: at once as far as FIRST_READS goes, which is all of most stores, then between statements. Errors: with what is
 * damaged, if that is found at once; damage found later is sent as a message.
 */
async function scanFiles(database: PGlite): Promise<{ stop(): void }> {
  const { rows } = await database.query<{ path: string }>(relationFiles)
  const damages = scanPages(
    folder,
    rows.map(({ path }) => path)
  )
  const first = scanWhile(damages, (reads) => reads < rows.length + FIRST_READS)
  if (first.damage !== null) throw new Error(first.damage)
  if (first.isDone) return { stop: () => {} }
  const timer = setInterval(() => {
    const end = performance.now() + LATER_SCAN_MS
    const { damage, isDone } = scanWhile(damages, () => performance.now() < end)
    if (damage !== null) parentPort!.postMessage({ damage } satisfies DamageNote)
    if (isDone || damage !== null) clearInterval(timer)
  }, SCAN_PAUSE_MS)
  return { stop: () => clearInterval(timer) }
}

/** Scans until damage is found, all is scanned, or the number of reads so far says to stop. */
function scanWhile(
  damages: Generator<string | null>,
  goesOn: (reads: number) => boolean
): { damage: string | null; isDone: boolean } {
  for (let reads = 0; goesOn(reads); reads++) {
    const { value = null, done = false } = damages.next()
    if (done || value !== null) return { damage: value || null, isDone: done }
  }
  return { damage: null, isDone: false }
}

async function answer(database: PGlite, request: DatabaseRequest): Promise<DatabaseAnswer> {
  const { n } = request
  try {
    if ('close' in request) {
      await database.close()
      return { n, results: [] }
    }
    const { statement, parameters, isScript } = request
    const results = isScript ? await database.exec(statement) : [await database.query(statement, [...parameters])]
    return {
      n,
      results: results.map(({ rows, fields, affectedRows }) => ({
        rows: rows as unknown[],
        fields,
        ...(affectedRows === undefined ? {} : { affectedRows })
      }))
    }
  } catch (error) {
    const { message, code } = error as { message?: string; code?: string }
    return { n, error: { message: message ?? String(error), code } }
  }
}
