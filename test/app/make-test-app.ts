import type { FastifyInstance } from 'fastify'
import root, { type Test } from 'tap'
import { attachStore, makeApp } from '../../src/app.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { engine } from '../../src/engine.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import { KeyRing } from '../../src/keys/key-ring.ts'
import { openJobs } from '../../src/open-jobs.ts'
import type { OpenDatabase } from '../../src/store/open-database.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { ThreadPool } from '../../src/threads/thread-pool.ts'
import type { Tracing } from '../../src/tracing/start-tracing.ts'
import { onFileEnd } from '../at-once/file-scope.ts'
import { storeOver } from '../store/database-of.ts'
import { emptyDatabase, openTestDatabase } from '../store/open-test-store.ts'
import { threadCode } from '../threads/thread-code.ts'

interface TestApp {
  readonly app: FastifyInstance
  readonly log: string[]
  readonly keys: KeyRing
}

let opening: Promise<OpenDatabase> | null = null
let store: Store | null = null

/** The database of this process: opening one takes a second. */
async function processDatabase(): Promise<OpenDatabase> {
  opening ??= openTestDatabase().then((database) => {
    root.teardown(() => database.close())
    return database
  })
  return await opening
}

/** The store that the apps of a test file share; it is emptied when the file ends, and not closed by who uses it. */
export async function fileStore(): Promise<Store> {
  const database = await processDatabase()
  if (store !== null) return store
  const opened = storeOver({ ...database, close: async () => {} })
  store = { ...opened, close: async () => {} }
  onFileEnd(async () => {
    store = null
    await opened.close()
    await emptyDatabase(database)
  })
  return store
}

/** A machine that does much else may take long for what a second is enough for. */
const unhurried = { DEADLINE_SECONDS: '600', STAGE_SECONDS: '300', EVENT_LOOP_LAG_LIMIT_MS: '0' }

const pools = new Map<string, ThreadPool>()

/** The threads that the apps of a process share if their settings are the same. */
function fileThreads(config: Config): ThreadPool {
  const { arrivalMs: _, ...limits } = config.limits
  const key = JSON.stringify([config.workers, config.keepsText, limits])
  const present = pools.get(key)
  if (present) return present
  const threads = new ThreadPool({ ...config, engine, code: threadCode })
  root.teardown(() => threads.close())
  pools.set(key, threads)
  return threads
}

/** The whole service over the file's store or the one of `DATA_DIR`, with one worker; closed when the test or the file ends. `log` gets every line. */
export async function makeTestApp(
  t: Test,
  env: Record<string, string> = {},
  given: Store | null = null,
  tracing: Tracing | null = null
): Promise<TestApp> {
  const config = readConfig({ WORKERS: '1', ...unhurried, ...env })
  const threads = fileThreads(config)
  const store = given ?? (await (env.DATA_DIR === undefined ? fileStore() : openStore(config)))
  const log: string[] = []
  // A store that a test has made up has no database to keep jobs in.
  const { jobs, start, close } = given
    ? { jobs: {} as Jobs, start: () => {}, close: async () => {} }
    : await openJobs(config, store, threads, (error) => log.push(String(error)))
  const keys = new KeyRing(config)
  const app = await makeApp({ config, threads, keys, tracing, logTo: { write: (line) => log.push(line) } })
  start()
  attachStore(app, { store, jobs })
  const closeAll = async () => {
    await Promise.all([app.close(), close()])
    await store.close()
  }
  if (t === root) onFileEnd(closeAll)
  else t.teardown(closeAll)
  await app.ready()
  return { app, log, keys }
}

/** The body of a problem, after checking that it is one. */
export function problemIn(t: Test, response: { statusCode: number; headers: Record<string, unknown>; body: string }) {
  t.match(response.headers['content-type'], /^application\/problem\+json/)
  const problem = JSON.parse(response.body)
  t.equal(problem.status, response.statusCode)
  t.match(problem, { type: `urn:parallax:error:${problem.code}`, title: /./, detail: /./ })
  t.ok(response.headers['x-request-id'])
  return problem
}
