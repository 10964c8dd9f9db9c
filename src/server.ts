import { pino } from 'pino'
import { makeApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { engine } from './engine.ts'
import { openJobs } from './open-jobs.ts'
import { FolderLockedError } from './store/embedded/lock-folder.ts'
import { openStore } from './store/open-store.ts'
import { sweepOld } from './store/sweep-old.ts'
import { ThreadPool } from './threads/thread-pool.ts'
import { startTracing } from './tracing/start-tracing.ts'

/** How long requests under way may take to end once the service is told to stop, and how long all of the ending may. */
const drainMs = 8000
const endMs = 9800

/** Opens store and workers, listens, and stops when told to: what is under way is answered, nothing new is taken. */
async function serve(): Promise<void> {
  const config = readConfig(process.env)
  const threads = new ThreadPool({ ...config, engine })
  const [store] = await Promise.all([openStore(config), threads.start()])
  const stopSweeping = sweepOld(store, config.retentionDays)
  const tracing = await startTracing(process.env)
  const log = pino({ level: config.logLevel })
  const { jobs, close: closeJobs } = await openJobs(config, store, threads, (error) =>
    log.warn({ err: error }, 'trouble with jobs')
  )
  const app = await makeApp({ config, store, threads, jobs, tracing })

  let isStopping = false
  const stop = async (signal: string) => {
    if (isStopping) process.exit(1)
    isStopping = true
    app.log.info({ signal }, 'stopping')
    // A connection whose last answer is sent would otherwise be kept open for the next request.
    const idle = setInterval(() => app.server.closeIdleConnections(), 50)
    const late = setTimeout(() => {
      app.log.warn('Requests were under way for too long and are given up.')
      app.server.closeAllConnections()
    }, drainMs)
    setTimeout(() => {
      app.log.error('The service did not end in time.')
      process.exit(1)
    }, endMs)
    stopSweeping()
    await Promise.all([app.close(), closeJobs()])
    clearInterval(idle)
    clearTimeout(late)
    await threads.close()
    await Promise.all([store.close(), tracing?.stop().catch(() => app.log.warn('The last traces could not be sent.'))])
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  const address = await app.listen({ host: config.host, port: config.port })
  console.log(`Parallax ${engine.version} listens on ${address} (docs: ${address}/docs)`)
}

try {
  await serve()
} catch (error) {
  // What whoever starts the service can mend is said without a stack.
  const isTheirs =
    error instanceof ConfigError || error instanceof FolderLockedError || (error instanceof Error && 'syscall' in error)
  console.error(isTheirs ? error.message : error)
  process.exit(1)
}
