import { makeApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { engine } from './engine.ts'
import { FolderLockedError } from './store/embedded/lock-folder.ts'
import { openEmbeddedStore } from './store/embedded/open-embedded-store.ts'
import { WorkPool } from './work/work-pool.ts'

/** How long requests under way may take to end once the service is told to stop. */
const drainMs = 9000

/** Opens store and workers, listens, and stops when told to: what is under way is answered, nothing new is taken. */
async function serve(): Promise<void> {
  const config = readConfig(process.env)
  const work = new WorkPool({ ...config, engine })
  const [store] = await Promise.all([openEmbeddedStore(config.dataDir), work.start()])
  const app = await makeApp({ config, store, work })

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
    await app.close()
    clearInterval(idle)
    clearTimeout(late)
    await work.close()
    await store.close()
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
