import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { makeApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { engine } from '../../src/engine.ts'
import type { Store } from '../../src/store/store.ts'
import { WorkPool } from '../../src/work/work-pool.ts'
import { openMemoryStore } from '../store/memory-store.ts'

interface TestApp {
  readonly app: FastifyInstance
  readonly log: string[]
}

/** The whole service over a store that forgets, with one worker; closed when the test ends. `log` gets every line. */
export async function makeTestApp(t: Test, env: Record<string, string> = {}, store: Store = openMemoryStore()): Promise<TestApp> {
  const config = readConfig({ WORKERS: '1', ...env })
  const work = new WorkPool({ ...config, engine })
  const log: string[] = []
  const app = await makeApp({ config, store, work, logTo: { write: (line) => log.push(line) } })
  t.teardown(async () => {
    await app.close()
    await work.close()
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
