import { mock } from 'node:test'
import t from 'tap'
import { watchArrival } from '../../src/feeds/watch-arrival.ts'

/** Chunks of so many bytes, each after a time. */
type Drop = readonly [afterMs: number, bytes: number]

/** Time passes only when a test says so: while the body arrives, and while its reader works. */
function startClock() {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] })
  let now = 0
  const clock = mock.method(performance, 'now', () => now)
  t.teardown(() => clock.mock.restore())
  t.teardown(() => mock.timers.reset())
  return (ms: number) => {
    now += ms
    mock.timers.tick(ms)
  }
}
const pass = startClock()

async function* drip(drops: Iterable<Drop>): AsyncGenerator<Uint8Array> {
  for (const [afterMs, bytes] of drops) {
    // The one who watches asks first and sets his timer then.
    await Promise.resolve()
    pass(afterMs)
    yield new Uint8Array(bytes)
  }
}

async function countBytes(chunks: AsyncIterable<Uint8Array>, pauseMs = 0): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    pass(pauseMs)
  }
  return bytes
}

const stays = new AbortController().signal
const repeat = (times: number, drop: Drop): Drop[] => Array.from({ length: times }, () => drop)

t.test('passes on a whole body that arrives fast enough, however long it is', async (t) => {
  t.equal(await countBytes(watchArrival(drip(repeat(8, [100, 2000])), 400, stays)), 16_000)
})

t.test('does not count the time of its reader', async (t) => {
  t.equal(await countBytes(watchArrival(drip(repeat(4, [10, 10])), 400, stays), 300), 40)
})

t.test('gives up if a byte comes now and then, and if none comes', async (t) => {
  const timeout = { code: 'REQUEST_TIMEOUT', message: /Fewer than 1024 bytes arrived in 0.4 seconds/ }
  await t.rejects(countBytes(watchArrival(drip(repeat(1000, [50, 1])), 400, stays)), timeout)
  await t.rejects(countBytes(watchArrival(drip([[5000, 1]]), 400, stays)), timeout)
})

t.test('ends at once when the service stops, whatever is on its way', async (t) => {
  const leaving = new AbortController()
  const never = (async function* () {
    yield new Uint8Array(2000)
    await new Promise(() => {})
  })()
  const chunks = watchArrival(never, 400, leaving.signal)
  t.equal((await chunks.next()).value?.length, 2000)
  const next = chunks.next()
  leaving.abort()
  await t.rejects(next, { code: 'NOT_READY', message: /stopping/ })
  await t.rejects(countBytes(watchArrival(drip([[1, 1]]), 400, leaving.signal)), { code: 'NOT_READY' })
})
