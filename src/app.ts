import Fastify, { type FastifyInstance } from 'fastify'
import { allRoutes } from '../routes/all-routes.ts'
import type { Config } from './config.ts'
import { answerErrors } from './http/answer-errors.ts'
import { auditDeletions } from './http/audit-log.ts'
import { checkHosts } from './http/check-hosts.ts'
import { checkKeys } from './http/check-keys.ts'
import { describeApi } from './http/describe-api.ts'
import { withExamples } from './http/examples/with-examples.ts'
import { guardBrowsers } from './http/guard-browsers.ts'
import { gzipAnswers } from './http/gzip-answers.ts'
import { limitArrival } from './http/limit-arrival.ts'
import { limitMemory } from './http/limit-memory.ts'
import { limitRate } from './http/limit-rate.ts'
import { logRequests } from './http/log-requests.ts'
import { measureJobs } from './http/measure-jobs.ts'
import { measureRequests } from './http/measure-requests.ts'
import { useReferences } from './http/refer-schemas.ts'
import { noteMethods } from './http/refuse-methods.ts'
import { serverOptions } from './http/server-options.ts'
import { tagAnswers } from './http/tag-answers.ts'
import { takeBodies } from './http/take-bodies.ts'
import type { Jobs } from './jobs/jobs.ts'
import { KeyRing } from './keys/key-ring.ts'
import type { Store } from './store/store.ts'
import type { ThreadPool } from './threads/thread-pool.ts'
import type { Tracing } from './tracing/start-tracing.ts'

declare module 'fastify' {
  interface FastifyInstance {
    config: Config
    store: Store
    threads: ThreadPool
    jobs: Jobs
  }
}

/** The parts of an app. The caller opens store and workers, and closes them after the app. */
export interface AppParts {
  readonly config: Config
  readonly threads: ThreadPool
  /** The keys in force; read from the settings if absent. */
  readonly keys?: KeyRing
  /** Where the log goes; standard output by default. */
  readonly logTo?: { write(line: string): void }
  /** Absent if traces are off. */
  readonly tracing?: Tracing | null
}

/** What an app keeps things in and does work with that outlasts a request. */
export interface AppStore {
  readonly store: Store
  readonly jobs: Jobs
}

/** Assembles the service: plugins, routes, errors. It does not listen, and knows no store until `attachStore`, so that one can open in the meantime. */
export async function makeApp({
  config,
  threads,
  keys = new KeyRing(config),
  logTo,
  tracing
}: AppParts): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify(serverOptions(config, logTo))
  app.decorate('config', config)
  app.decorate('store', null as unknown as Store)
  app.decorate('threads', threads)
  app.decorate('jobs', null as unknown as Jobs)
  logRequests(app)
  await tracing?.trace(app)
  answerErrors(app)
  limitArrival(app, config)
  const refuseMethods = noteMethods(app)
  useReferences(app)
  await describeApi(app)
  await guardBrowsers(app, config)
  checkHosts(app, config, keys)
  checkKeys(app, keys)
  await limitRate(app, config)
  tagAnswers(app)
  gzipAnswers(app)
  await limitMemory(app, config, keys)
  await takeBodies(app)
  measureRequests(app, threads)
  measureJobs(app.metrics, () => app.jobs.count())
  auditDeletions(app)
  for (const [prefix, routes] of Object.entries(allRoutes)) await app.register(routes, { prefix })
  refuseMethods()
  return app
}

/** Attaches store and jobs to an app. To be called before it takes requests. */
export function attachStore(app: FastifyInstance, { store, jobs }: AppStore): void {
  app.store = withExamples(store)
  app.jobs = jobs
}
