import { pino } from 'pino'
import { Registry } from 'prom-client'
import { causeOf } from './cause-of.ts'
import { type Config, ConfigError } from './config.ts'
import { engine } from './engine.ts'
import { measureJobs } from './http/measure-jobs.ts'
import { measureThreads } from './http/measure-threads.ts'
import { serveMetrics } from './http/serve-metrics.ts'
import { openJobs } from './open-jobs.ts'
import { openStore } from './store/open-store.ts'
import { ThreadPool } from './threads/thread-pool.ts'

/** How long the ending may take; running jobs that are not done by then are taken up by others. */
const endMs = 9800

/**
 * Works on jobs without serving: any number of such processes, on any machines, beside any number of services on the same database.
 * Resolves when told to stop, with all connections closed.
 *
 * Errors: `ConfigError` without a database that several processes can share.
 */
export async function workJobs(config: Config): Promise<void> {
  if (config.databaseUrl === null) {
    const message =
      'A worker needs DATABASE_URL: the embedded store belongs to one process, whose service works on its jobs itself.'
    throw new ConfigError(message)
  }
  const log = pino({ level: config.logLevel })
  const stopped = new Promise<string>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  const threads = new ThreadPool({ ...config, engine })
  const [store] = await Promise.all([openStore(config), threads.start()])
  const onTrouble = (error: unknown) => log.warn({ cause: causeOf(error) }, 'jobs failed')
  const { jobs, start, close } = await openJobs(config, store, threads, onTrouble)
  start()
  const metrics = new Registry()
  measureThreads(metrics, threads)
  measureJobs(metrics, () => jobs.count())
  const assertReady = async () => {
    threads.assertReady()
    await store.ping()
  }
  const server = await serveMetrics({ metrics, access: config.metrics, assertReady })
  console.log(`Parallax ${engine.version} runs jobs with ${config.workers} threads`)

  log.info({ signal: await stopped }, 'stopping')
  setTimeout(() => process.exit(1), endMs).unref()
  server?.close()
  server?.closeAllConnections()
  await close()
  await threads.close()
  await store.close()
}
