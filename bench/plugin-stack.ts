/**
 * What the plugins and the workers cost, as shares in one run:
 *   node bench/plugin-stack.ts [--seconds 8]
 * - requests a second through the whole plugin stack on a route that computes nothing, against bare Fastify with the same body;
 * - comparisons of five articles a second through one worker, against what the time of reading them allows.
 * Exit status 1 if one is below 0.6.
 */
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import Fastify, { type FastifyInstance } from 'fastify'
import { makeApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { engine } from '../src/engine.ts'
import { compare, read } from '../src/index.ts'
import { ThreadPool } from '../src/threads/thread-pool.ts'
import { makeStory } from './make-story.ts'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } })
const LEAST = 0.6
const WARM_UPS = 6
const TURNS = 4
const config = { ...readConfig({ WORKERS: '1' }), logLevel: 'silent' }
const threads = new ThreadPool({ ...config, engine })
await threads.start()

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
  const whole = await makeApp({ config, threads })
  const [bareRate, wholeRate] = [await requestsPerSecond(bare), await requestsPerSecond(whole)]
  console.log(`route that computes nothing: ${wholeRate.toFixed(0)} requests a second, bare Fastify ${bareRate.toFixed(0)}`)
  return wholeRate / bareRate
}

/** Keeps the worker busy with sets of five; in turn, the same sets are read in this thread, and compared without a worker. */
async function compareSets(): Promise<number> {
  const sets = Array.from({ length: 60 }, (_, seed) => makeStory(5, seed))
  const compareAll = async () => {
    const bodies = sets.map((articles) => Buffer.from(JSON.stringify({ articles })))
    const stays = { gone: new AbortController().signal }
    const task = { tenant: 'open', createdAt: '2026-11-20T09:30:00.000Z' }
    await Promise.all(bodies.map((body) => threads.compare({ ...task, body }, async () => false, stays)))
  }
  const ways = {
    read: async () => sets.map((articles) => articles.map(read)),
    computed: async () => sets.map((articles) => JSON.stringify(compare({ articles }))),
    worked: compareAll
  }
  const ms = { read: 0, computed: 0, worked: 0 }
  for (let turn = -WARM_UPS; turn < TURNS; turn++) {
    for (const [name, way] of Object.entries(ways) as [keyof typeof ways, () => Promise<unknown>][]) {
      const began = performance.now()
      await way()
      if (turn >= 0) ms[name] += performance.now() - began
    }
  }
  const perSecond = (of: number) => (((sets.length * TURNS) / of) * 1000).toFixed(0)
  console.log(
    `sets of five by one worker: ${perSecond(ms.worked)} a second; reading allows ${perSecond(ms.read)}, all computing ${perSecond(ms.computed)}`
  )
  return ms.read / ms.worked
}

const shares = [await compareStack(), await compareSets()]
console.log(`shares: ${shares.map((share) => share.toFixed(2)).join(', ')} (at least ${LEAST})`)
await threads.close()
process.exitCode = shares.every((share) => share >= LEAST) ? 0 : 1
