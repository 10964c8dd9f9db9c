/**
 * What the plugins and the workers cost, as shares in one run:
 *   node bench/plugin-stack.ts [--seconds 8]
 * - requests a second through the whole plugin stack on a route that computes nothing, against bare Fastify with the same body;
 * - comparisons of five articles a second through one worker, against what the time of reading them allows.
 * Exit status 1 where one is below 0.6.
 */
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import Fastify, { type FastifyInstance } from 'fastify'
import { makeApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { engine } from '../src/engine.ts'
import { read } from '../src/index.ts'
import type { Store } from '../src/store/store.ts'
import type { Jobs } from '../src/work/jobs/jobs.ts'
import { WorkPool } from '../src/work/work-pool.ts'
import { makeStory } from './make-story.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } })
const LEAST = 0.6
const config = { ...readConfig({ WORKERS: '1' }), logLevel: 'silent' }
const work = new WorkPool({ ...config, engine })
await work.start()

async function requestsPerSecond(app: FastifyInstance): Promise<number> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const shoot = (duration: number) => autocannon({ url: `${url}/healthz`, connections: 20, duration })
  await shoot(2)
  const { requests, non2xx } = await shoot(Number(values.seconds))
  await app.close()
  if (non2xx > 0) throw new Error(`${non2xx} answers were not 200`)
  return requests.average
}

async function compareStack(): Promise<number> {
  const bare = Fastify()
  bare.get('/healthz', async () => ({ status: 'ok' }))
  const whole = await makeApp({ config, store: {} as Store, work, jobs: {} as Jobs })
  const [bareRate, wholeRate] = [await requestsPerSecond(bare), await requestsPerSecond(whole)]
  console.log(`route that computes nothing: ${wholeRate.toFixed(0)} requests a second, bare Fastify ${bareRate.toFixed(0)}`)
  return wholeRate / bareRate
}

/** Keeps the worker busy with sets of five; the same sets are read in this thread, before and after. */
async function compareSets(): Promise<number> {
  const sets = Array.from({ length: 120 }, (_, seed) => makeStory(5, seed))
  const readAll = () => {
    const began = performance.now()
    for (const articles of sets) articles.map(read)
    return performance.now() - began
  }
  const compareAll = async () => {
    const bodies = sets.map((articles) => Buffer.from(JSON.stringify({ articles })))
    const began = performance.now()
    const stays = new AbortController().signal
    const task = { tenant: 'open', createdAt: '2026-11-20T09:30:00.000Z' }
    await Promise.all(bodies.map((body) => work.compare({ ...task, body }, async () => false, stays)))
    return performance.now() - began
  }
  for (let run = 0; run < 3; run++) {
    readAll()
    await compareAll()
  }
  const readMs = readAll()
  const compareMs = await compareAll()
  const perSecond = (ms: number) => (sets.length / ms) * 1000
  console.log(
    `sets of five by one worker: ${perSecond(compareMs).toFixed(0)} a second; reading allows ${perSecond(readMs).toFixed(0)}`
  )
  return readMs / compareMs
}

const shares = [await compareStack(), await compareSets()]
console.log(`shares: ${shares.map((share) => share.toFixed(2)).join(', ')} (at least ${LEAST})`)
await work.close()
process.exitCode = shares.every((share) => share >= LEAST) ? 0 : 1
