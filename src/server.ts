import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { causeOf } from './cause-of.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { engine } from './engine.ts'
import { AppError } from './errors.ts'
import type { AuditEntry } from './http/audit-log.ts'
import { KeyRing } from './keys/key-ring.ts'
import { KeyFileError } from './keys/read-key-file.ts'
import { FolderLockedError } from './store/embedded/lock-folder.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'
import { ThreadPool } from './threads/thread-pool.ts'

/** How long requests in progress may take to end once the service is told to stop, and how long all of the ending may. */
const drainMs = 8000
const endMs = 9800

/** The store's thread starts within this time. Loading code at once would keep it waiting for this thread. */
const headStartMs = 15

/** What no client waits for begins this long after the service listens: the search for jobs that were left, the other workers. */
const firstAnswersMs = 200

/** Opens store and workers, listens, and stops when told to: what is in progress is answered, nothing new is taken. */
async function serve(config: Config): Promise<void> {
  const { timed, phases } = timePhases()
  const keys = new KeyRing(config)
  let noteCopy = () => {}
  const threads = new ThreadPool({ ...config, engine })
  // Threads open the store and load what computes while this one loads what answers.
  const opening = Promise.all([
    timed('store', openStore({ ...config, onCopyLent: () => noteCopy() })),
    timed('worker', threads.start())
  ])
  opening.catch(() => {})
  await sleep(headStartMs)
  const { attachStore, audit, makeApp, openJobs, pino, serveMetrics, startTracing, sweepOld } = await timed(
    'code',
    import('./service-parts.ts')
  )
  const log = pino({ level: config.logLevel })
  noteCopy = () => audit(log, { action: 'export', by: 'another process of this machine' })
  const tracing = await startTracing(process.env)
  const making = timed('app', makeApp({ config, threads, keys, tracing }))
  making.catch(() => {})
  const [store] = await opening.catch(async (error) => {
    await Promise.all([threads.close(), making.then((app) => app.close())])
    throw error
  })
  const stopSweeping = sweepOld(store, config.retentionDays, (removed) => audit(log, { action: 'retention', removed }))
  const onTrouble = (error: unknown) => log.warn({ cause: causeOf(error) }, 'jobs failed')
  const queues = await timed('jobs', openJobs(config, store, threads, onTrouble))
  const app = await making
  attachStore(app, { store, jobs: queues.jobs })

  let later: NodeJS.Timeout | undefined
  const stop = stopper(app, async () => {
    clearTimeout(later)
    stopSweeping()
    await Promise.all([app.close(), queues.close()])
    await threads.close()
    await Promise.all([store.close(), tracing?.stop().catch(() => app.log.warn('The last traces could not be sent.'))])
  })
  obeySignals(stop, config.keysFile === null ? null : () => reloadKeys(keys, (entry) => audit(app.log, entry)))
  const address = await timed('listen', app.listen({ host: config.host, port: config.port }))
  await serveMetrics({ metrics: app.metrics, access: config.metrics, assertReady: () => assertReady(threads, store) })
  console.log(`Parallax ${engine.version} listens on ${address} (docs: ${address}/docs)`)
  app.log.info({ startedAt: performance.timeOrigin, phases }, 'started')
  if (keys.isClosed) audit(app.log, { action: 'keys-in-force', keys: keys.names })
  later = setTimeout(() => {
    queues.start()
    threads.growWhenUsed()
  }, firstAnswersMs)
}

function obeySignals(stop: (signal: string) => Promise<void>, reload: (() => void) | null): void {
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  if (reload !== null) process.on('SIGHUP', reload)
}

async function assertReady(threads: ThreadPool, store: Store): Promise<void> {
  threads.assertReady()
  await store.ping()
}

/** What ends the process when it is told to: `close` ends what is in progress, for as long as that may take. A second signal ends it at once. */
function stopper(app: FastifyInstance, close: () => Promise<void>): (signal: string) => Promise<void> {
  let isStopping = false
  return async (signal) => {
    if (isStopping) process.exit(1)
    isStopping = true
    app.log.info({ signal }, 'stopping')
    // A connection whose last response is sent would otherwise be kept open for the next request.
    setInterval(() => app.server.closeIdleConnections(), 50)
    setTimeout(() => {
      app.log.warn('Some requests did not end in time and were aborted.')
      app.server.closeAllConnections()
    }, drainMs).unref()
    setTimeout(() => {
      app.log.error('The service did not stop in time.')
      process.exit(1)
    }, endMs)
    await close()
    process.exit(0)
  }
}

/** Reads the file of keys again; one that cannot be used changes nothing. */
function reloadKeys(keys: KeyRing, tell: (entry: AuditEntry) => void): void {
  try {
    tell({ action: 'keys-changed', ...keys.reload() })
  } catch (error) {
    if (!(error instanceof KeyFileError)) throw error
    tell({ action: 'keys-refused', reason: error.message })
  }
}

/** Notes when each phase of the start ended, in milliseconds since the process began. */
function timePhases() {
  const phases: Record<string, number> = { main: performance.now() }
  const timed = async <T>(phase: string, work: Promise<T>): Promise<T> => {
    const value = await work
    phases[phase] = performance.now()
    return value
  }
  return { timed, phases }
}

/** Reports a damaged or newer store over HTTP too, so that a readiness probe gets the reason. */
async function serveOrTell(config: Config): Promise<void> {
  try {
    await serve(config)
  } catch (error) {
    const isOfStore = error instanceof AppError && (error.code === 'STORE_CORRUPT' || error.code === 'STORE_VERSION')
    if (!isOfStore) throw error
    await (await import('./serve-unready.ts')).serveUnready(config, error)
  }
}

/** What a database server says of a connection: it refuses the user (28), there is no such database (3D), it is not ready (08, 57). */
const isOfServer = (error: unknown): error is Error =>
  error instanceof Error && /^(?:28|3D|08|57)/.test(String((error as { code?: unknown }).code))

// Node would print the whole error, and databases quote rows in theirs.
process.on('uncaughtException', (error) => {
  console.error(causeOf(error))
  process.exit(1)
})
try {
  await serveOrTell(readConfig(process.env))
} catch (error) {
  // Errors that the operator can fix are printed without a stack.
  const isTheirs =
    error instanceof ConfigError ||
    error instanceof KeyFileError ||
    error instanceof FolderLockedError ||
    (error instanceof Error && 'syscall' in error)
  console.error(isTheirs || isOfServer(error) ? error.message : causeOf(error))
  process.exit(1)
}
