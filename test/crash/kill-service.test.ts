/**
 * Kills the service at random moments while it takes sets and feeds and works on jobs, over either store, and then looks whether anything
 * that it had acknowledged is lost or there twice, and whether every job came to an end. Shortened by default; the long run:
 *   KILLS=200 tap --timeout=7200 test/crash/kill-service.test.ts
 * `CRASH_SEED` repeats the moments of a run.
 */
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { seededRandom } from '../../bench/random.ts'
import { freePort } from '../../bench/start-process.ts'
import { makeDataFolder } from '../store/open-test-store.ts'
import { makeServerDatabase } from '../store/server-database.ts'
import { checkWork } from './check-work.ts'
import { type Acknowledged, sendWork } from './send-work.ts'
import { startService } from './start-service.ts'

const kills = Number(process.env.KILLS ?? 3)
const mostMs = 900_000 + kills * 60_000
t.setTimeout(2 * mostMs)
/** Two clients send at once, so that a request is under way whenever the service is killed. */
const clients = 2
/** A service lives until it has acknowledged a random number of things, and for a random time: a slow machine needs longer for the first. */
const mostAcknowledged = 4
const longestLifeMs = 1500

const seed = Number(process.env.CRASH_SEED ?? 20261201)
t.comment(`moments of the kills: CRASH_SEED=${seed}`)

t.test('loses nothing over the embedded store', async (t) => {
  const folder = await makeDataFolder()
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  await killAgainAndAgain(t, { DATA_DIR: folder })
})

const database = await makeServerDatabase()
t.test('loses nothing over a server', { skip: database === null && 'needs a PostgreSQL server' }, async (t) => {
  t.teardown(() => database!.drop())
  await killAgainAndAgain(t, { DATABASE_URL: database!.url })
})

async function killAgainAndAgain(t: Test, env: Record<string, string>): Promise<void> {
  t.setTimeout(mostMs)
  const port = await freePort()
  const noted: Acknowledged = { jobs: [], comparisons: [], feeds: new Map(), sets: 0 }
  const random = seededRandom(seed)
  const ready: { readonly readyMs: number; readonly readyCpuMs: number }[] = []
  for (let killed = 0; killed < kills; killed++) {
    const service = await startService(port, env)
    ready.push(service)
    const wanted = acknowledged(noted) + Math.floor(random() * mostAcknowledged)
    const sending = Array.from({ length: clients }, () => sendWork(service.url, noted))
    await sleep(random() * longestLifeMs)
    while (acknowledged(noted) < wanted || noted.jobs.length === 0) await sleep(20)
    await service.kill()
    await Promise.all(sending)
  }
  const last = await startService(port, env)
  const before = performance.now()
  t.teardown(() => last.kill())
  t.same(await checkWork(last.url, noted, 600_000), [])
  const { jobs, comparisons, feeds } = noted
  const endedMs = Math.round(performance.now() - before)
  t.comment(
    `${kills} kills; acknowledged: ${jobs.length} jobs, ${feeds.size} feeds, ${comparisons.length} comparisons; ready after ${spread(ready.map(({ readyMs }) => readyMs))}, of it processor time ${spread(ready.map(({ readyCpuMs }) => readyCpuMs))}; all jobs ended and checked ${endedMs} ms after the last start`
  )
  t.ok(jobs.length > 0, 'jobs were acknowledged')
}

const acknowledged = ({ jobs, comparisons, feeds }: Acknowledged) => jobs.length + comparisons.length + feeds.size

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  return `${Math.round(sorted[sorted.length >> 1]!)} ms (median), ${Math.round(sorted.at(-1)!)} ms (longest)`
}
