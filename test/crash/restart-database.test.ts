import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../bench/start-process.ts'
import { checkWork } from './check-work.ts'
import { startOwnServer } from './own-server.ts'
import { type Acknowledged, sendFeed, sendSet } from './send-work.ts'
import { startService } from './start-service.ts'

t.setTimeout(1_800_000)
const server = await startOwnServer()
const skip = server === null && 'needs the programs of a PostgreSQL server'

t.test('reports a missing store while the database restarts, then continues every job', { skip }, async (t) => {
  t.setTimeout(1_800_000)
  t.teardown(() => server!.remove())
  const service = await startService(await freePort(), { DATABASE_URL: server!.url })
  t.teardown(() => service.kill())
  const { url } = service
  const noted: Acknowledged = { jobs: [], comparisons: [], feeds: new Map(), sets: 0 }
  const sendSome = async () => {
    for (let i = 0; i < 8; i++) await sendSet(url, noted, noted.sets++, true)
    await sendFeed(url, noted, noted.sets++)
  }

  await sendSome()
  t.equal(noted.jobs.length, 8)
  t.equal(noted.feeds.size, 1)
  const isOpen = async (location: string) => !/"state":"completed"/.test(await (await fetch(`${url}${location}`)).text())
  t.equal(await isOpen([...noted.feeds.keys()][0]!), true, 'jobs are under way')
  server!.crash()

  for (const path of ['/v1/comparisons', '/v1/outlets', noted.jobs[0]!, '/readyz']) {
    const response = await fetch(`${url}${path}`)
    t.match(await response.json(), { status: 503 }, path)
    t.match(response.headers.get('retry-after'), /^\d+$/, path)
  }
  await sendSome()
  t.equal(noted.jobs.length + noted.feeds.size, 9, 'nothing is acknowledged that cannot be kept')
  t.equal((await fetch(`${url}/healthz`)).status, 200)
  await sleep(1500)

  server!.start()
  const before = performance.now()
  while (!(await fetch(`${url}/readyz`)).ok) await sleep(50)
  t.comment(`ready ${Math.round(performance.now() - before)} ms after the database`)
  await sendSome()
  t.equal(noted.jobs.length, 16)
  t.same(await checkWork(url, noted, 900_000), [])
  t.comment(`all jobs ended and checked ${Math.round(performance.now() - before)} ms after the database was back`)
  t.equal(service.child.exitCode, null, 'the process is still the same one')
})
