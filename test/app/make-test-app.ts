import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { attachStore, makeApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { engine } from '../../src/engine.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import { openJobs } from '../../src/open-jobs.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { ThreadPool } from '../../src/threads/thread-pool.ts'
import type { Tracing } from '../../src/tracing/start-tracing.ts'
import { openTestStore } from '../store/open-test-store.ts'

interface TestApp {
  readonly app: FastifyInstance
  readonly log: string[]
}

/** The whole service over a store of its own or the one of `DATA_DIR`, with one worker; closed when the test ends. `log` gets every line. */
export async function makeTestApp(
  t: Test,
  env: Record<string, string> = {},
  given: Store | null = null,
  tracing: Tracing | null = null
): Promise<TestApp> {
  const config = readConfig({ WORKERS: '1', ...env })
  const store = given ?? (await (env.DATA_DIR === undefined ? openTestStore() : openStore(config)))
  const threads = new ThreadPool({ ...config, engine })
  const log: string[] = []
  // A store that a test has made up has no database to keep jobs in.
  const { jobs, start, close } = given
    ? { jobs: {} as Jobs, start: () => {}, close: async () => {} }
    : await openJobs(config, store, threads, (error) => log.push(String(error)))
  const app = await makeApp({ config, threads, tracing, logTo: { write: (line) => log.push(line) } })
  start()
  attachStore(app, { store, jobs })
  t.teardown(async () => {
    await Promise.all([app.close(), close()])
    await threads.close()
    await store.close()
  })
  await app.ready()
  return { app, log }
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
