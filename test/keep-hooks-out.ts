/**
 * Loaded before tap's hooks in each process of tests (see `.taprc`), and keeps them out of what tests start. A thread or a service would take three
 * times as long to load them too, and to look for the source map of each module; they serve coverage reports, which are off.
 */
import { syncBuiltinESMExports } from 'node:module'
import v8 from 'node:v8'
import workers, { type WorkerOptions } from 'node:worker_threads'

// Hooks record no module, and add themselves to no child process.
process.env._TAPJS_PROCESSINFO_EXCLUDE_ = '/./'
process.env.__TAPJS_PROCESSINFO_TESTING_NO_REGISTER__ = String(process.pid)
delete process.env.NODE_OPTIONS

// Types are stripped in place, so that lines are those of the sources anyway.
process.setSourceMapsEnabled(false)
process.setSourceMapsEnabled = () => {}

// The embedded database is opened so often that compiling its code well costs more than it saves.
v8.setFlagsFromString('--liftoff-only')

/** A thread without the options of the process, which load the hooks. */
class PlainWorker extends workers.Worker {
  constructor(file: string | URL, options?: WorkerOptions) {
    super(file, { ...options, execArgv: options?.execArgv ?? [] })
  }
}
Object.assign(workers, { Worker: PlainWorker })
syncBuiltinESMExports()
