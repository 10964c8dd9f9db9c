import { rename, rm } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, type Results, types } from '@electric-sql/pglite'

/** What the thread is started with: `create` makes a new database and ends; otherwise the thread opens one and serves it. */
export interface DatabaseTask {
  readonly folder: string
  readonly create: boolean
}

/** A statement to run, or the wish to close. */
export type DatabaseRequest =
  | { readonly n: number; readonly statement: string; readonly parameters: readonly unknown[]; readonly isScript: boolean }
  | { readonly n: number; readonly close: true }

/** The answer to the request of the same number. */
export type DatabaseAnswer =
  | { readonly n: number; readonly results: readonly { rows: unknown[]; fields: Results['fields']; affectedRows?: number }[] }
  | { readonly n: number; readonly error: { readonly message: string; readonly code: string | undefined } }

// Counts are numbers in every answer, whatever the driver.
const parsers = { [types.INT8]: Number, [types.NUMERIC]: Number }

const { folder, create } = workerData as DatabaseTask
if (create) await createDatabase(folder)
else await serveDatabase(await PGlite.create({ dataDir: folder, parsers }))

/** Makes a database in a temporary folder and puts it in place whole: one that is killed in between leaves nothing half. */
async function createDatabase(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  const database = await PGlite.create({ dataDir: unfinished })
  await database.close()
  await rename(unfinished, folder)
}

async function serveDatabase(database: PGlite): Promise<void> {
  const port = parentPort!
  port.on('message', async (request: DatabaseRequest) => {
    port.postMessage(await answer(database, request))
    if ('close' in request) port.close()
  })
  port.postMessage('open')
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
