import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { freePort } from '../../bench/start-process.ts'
import { checkWork } from './check-work.ts'
import { startOwnServer, startStandby } from './own-server.ts'
import { type Acknowledged, keepSending, sendSlowFeed } from './send-work.ts'
import { startService } from './start-service.ts'

t.setTimeout(1_800_000)
const primary = await startOwnServer()
const skip = primary === null && 'needs the programs of a PostgreSQL server'

t.test(
  'goes on with a standby if the primary dies in the middle of a feed, with all that it acknowledged',
  { skip },
  async (t) => {
    t.setTimeout(1_800_000)
    t.teardown(() => primary!.remove())
    const standby = await startStandby(primary!)
    t.teardown(() => standby.remove())
    const addresses = `${primary!.address},${standby.address}`
    const service = await startService(await freePort(), { DATABASE_URL: `postgres://parallax@${addresses}/postgres` })
    t.teardown(() => service.kill())
    const noted: Acknowledged = { jobs: [], comparisons: [], feeds: new Map(), sets: 0 }
    const stop = new AbortController()
    let kept = 0
    let keptAt = performance.now()
    let longestMs = 0
    const onKept = () => {
      kept++
      longestMs = Math.max(longestMs, performance.now() - keptAt)
      keptAt = performance.now()
    }
    const sending = Array.from({ length: 2 }, () => keepSending(service.url, noted, { stop: stop.signal, onKept, pauseMs: 20 }))
    const feed = sendSlowFeed(service.url, noted, 100_000)
    const keptMore = async (more: number) => {
      for (const before = kept; kept < before + more; ) await sleep(20)
    }

    await Promise.all([keptMore(10), sleep(1500)])
    primary!.crash()
    await sleep(300)
    const response = await fetch(`${service.url}/v1/comparisons`)
    t.match(await response.json(), { status: 503, code: 'STORE_UNAVAILABLE' })
    longestMs = 0
    const before = performance.now()
    standby.promote()
    const promotedMs = performance.now() - before
    await keptMore(10)
    stop.abort()
    await Promise.all([...sending, feed])

    t.same(await checkWork(service.url, noted, 900_000), [])
    t.comment(
      `promoted in ${Math.round(promotedMs)} ms; no write for ${Math.round(longestMs)} ms, 300 of them before that; acknowledged: ${noted.jobs.length} jobs, ${noted.feeds.size} feeds, ${noted.comparisons.length} comparisons`
    )
    t.equal(service.child.exitCode, null, 'the process is still the same one')
  }
)
