import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PGliteDialectConfig } from 'kysely'
import type { Durability } from '../../config.ts'
import { codeFolder, locateCode } from '../../locate-code.ts'
import { corruptStore, damageOf } from '../store-damage.ts'
import { checkFolder } from './check-folder.ts'
import type { DamageNote, DatabaseAnswer, DatabaseRequest, DatabaseTask } from './database-thread.ts'

const threadFile = locateCode('src/store/embedded/database-thread')

/** Beside the compiled sources; missing when run from the sources. */
const packedDatabase = join(codeFolder, 'database.bin')

type PGlite = Exclude<PGliteDialectConfig['pglite'], (...given: never) => unknown>
type QueryResult = Extract<DatabaseAnswer, { results: unknown }>['results'][number]
type Request = DatabaseRequest extends infer Each ? (Each extends unknown ? Omit<Each, 'n'> : never) : never

class DatabaseError extends Error {
  readonly code: string | undefined
  constructor(message: string, code?: string) {
    super(message)
    this.code = code
  }
}

/**
 * “invalid_cursor_state”: no statement here has a cursor. PGlite is left like this by a statement that failed half-way, and then fails every one after;
 * in a new thread it recovers, as after a crash.
 */
const STUCK = '24000'

/**
 * The embedded database as its dialect knows it, in a separate thread, because it blocks the thread that calls it.
 *
 * Statements run in the order sent; a transaction keeps others waiting. Parameters are never Buffers, which are slow there. A thread
 * that dies fails what it was asked; the next statement starts another one.
 */
export class RemoteDatabase implements PGlite {
  readonly ready = true
  readonly waitReady = Promise.resolve()
  closed = false
  /** What the scan of the files has found damaged; null if nothing. */
  damage: string | null = null
  readonly #start: () => Promise<Worker>
  readonly #waiting = new Map<number, { resolve: (results: readonly QueryResult[]) => void; reject: (error: Error) => void }>()
  #thread: Promise<Worker> | null = null
  #sent = 0
  #turn: Promise<unknown> = Promise.resolve()
  #changed = 0

  constructor(start: () => Promise<Worker>) {
    this.#start = start
  }

  /** How many rows were changed since it was opened. */
  get changed(): number {
    return this.#changed
  }

  async query<T>(statement: string, parameters: unknown[] = []): Promise<QueryResult & { rows: T[] }> {
    return this.#inTurn(() => this.#query<T>(statement, parameters))
  }

  /** Runs several statements, without parameters. Of one that fails, no transaction stays open that the next statement would stand in. */
  async exec(script: string): Promise<readonly QueryResult[]> {
    return this.#inTurn(async () => {
      try {
        return await this.#send({ statement: script, parameters: [], isScript: true })
      } catch (error) {
        await this.#query('rollback', []).catch(() => {})
        throw error
      }
    })
  }

  async transaction<T>(run: (transaction: { query: PGlite['query']; rollback: () => Promise<void> }) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#query('begin', [])
      try {
        const value = await run({
          query: ((statement: string, parameters: unknown[] = []) => this.#query(statement, parameters)) as PGlite['query'],
          rollback: async () => void (await this.#query('rollback', []))
        })
        await this.#query('commit', [])
        return value
      } catch (error) {
        await this.#query('rollback', []).catch(() => {})
        throw error
      }
    })
  }

  /** Runs something while all statements wait and the files hold everything that was written. */
  async whileStill<T>(run: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#query('checkpoint', [])
      return await run()
    })
  }

  async close(): Promise<void> {
    if (this.closed) return
    await this.#inTurn(() => this.#send({ close: true }))
    this.closed = true
    await (await this.#thread)?.terminate()
  }

  async #query<T>(statement: string, parameters: unknown[]): Promise<QueryResult & { rows: T[] }> {
    const [result] = await this.#send({ statement, parameters, isScript: false })
    return result as QueryResult & { rows: T[] }
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(run)
    this.#turn = result.catch(() => {})
    return result
  }

  async #send(request: Request): Promise<readonly QueryResult[]> {
    if (this.closed) throw new Error('The database is closed.')
    this.#thread ??= this.#startThread()
    const thread = await this.#thread
    const n = this.#sent++
    return new Promise((resolve, reject) => {
      this.#waiting.set(n, { resolve, reject })
      thread.postMessage({ n, ...request })
    })
  }

  async #startThread(): Promise<Worker> {
    try {
      const thread = await this.#start()
      thread.on('message', (answer: DatabaseAnswer | DamageNote) => {
        if ('damage' in answer) this.damage = answer.damage
        else this.#settle(answer)
      })
      thread.on('error', () => {})
      thread.on('exit', () => this.#fail(new Error('The thread of the database has ended.')))
      return thread
    } catch (error) {
      this.#thread = null
      throw error
    }
  }

  #settle(answer: DatabaseAnswer): void {
    const waiting = this.#waiting.get(answer.n)
    this.#waiting.delete(answer.n)
    if ('error' in answer) {
      waiting?.reject(new DatabaseError(answer.error.message, answer.error.code))
      if (answer.error.code === STUCK) void this.#thread?.then((thread) => thread.terminate())
    } else {
      for (const { affectedRows = 0 } of answer.results) this.#changed += affectedRows
      waiting?.resolve(answer.results)
    }
  }

  #fail(error: Error): void {
    this.#thread = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/**
 * Opens the database of a folder in a separate thread. Without a database, starts with the packed one of the build, or makes one.
 *
 * Errors: `STORE_CORRUPT` if the files are damaged; `STORE_VERSION` if they are of another version of PostgreSQL.
 */
export async function openRemoteDatabase(folder: string, durability: Durability): Promise<RemoteDatabase> {
  const isNew = !existsSync(folder)
  if (!isNew) checkFolder(folder)
  const packed = existsSync(packedDatabase) ? packedDatabase : null
  // Making a database takes seconds, and twice the memory of serving one, so that happens in another thread, which ends.
  if (packed === null && isNew) await once(startThread({ folder, create: true, packed, durability }), 'exit')
  const database = new RemoteDatabase(async () => {
    const thread = startThread({ folder, create: false, packed, durability })
    await once(thread, 'message')
    return thread
  })
  try {
    await database.query('select 1')
    return database
  } catch (error) {
    // Errors of the file system and of Node say more: no right to read, no space left, a thread that did not start.
    const { syscall, code = '' } = error as NodeJS.ErrnoException
    if (isNew || syscall !== undefined || code.startsWith('ERR_')) throw error
    throw damageOf(error) ?? corruptStore(`its database cannot be opened (${(error as Error).message})`, error)
  }
}

const startThread = (workerData: DatabaseTask) => new Worker(threadFile, { workerData })
