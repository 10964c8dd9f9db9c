import t from 'tap'
import { JobWatch } from '../../src/jobs/job-watch.ts'
import type { JobKey, JobRow } from '../../src/store/jobs/job-rows.ts'

const stays = new AbortController().signal
const patient = { mostMs: 60_000, signal: stays }

/** A store with jobs that have so many events; `asked` counts its statements. */
function makeStore(events: Map<string, number>) {
  const asked = { countEvents: 0, eventsAfter: 0, find: 0 }
  const store = {
    async countEvents(keys: readonly JobKey[]) {
      asked.countEvents++
      return keys.map(({ id }) => events.get(id) ?? null)
    },
    async eventsAfter({ id }: JobKey, after: number) {
      asked.eventsAfter++
      const numbers = Array.from({ length: events.get(id) ?? 0 }, (_, i) => i + 1).filter((number) => number > after)
      return numbers.map((number) => ({ number, state: 'running' as const, progress: 0 }))
    },
    async find({ id }: JobKey) {
      asked.find++
      return events.has(id) ? ({ id } as JobRow) : null
    }
  }
  return { store, asked }
}

t.test('a thousand who watch ask the store no more than one', async (t) => {
  const events = new Map([
    ['calm', 5],
    ['busy', 1]
  ])
  const { store, asked } = makeStore(events)
  const watch = new JobWatch(store)
  const leaving = new AbortController()
  const calm = Array.from({ length: 500 }, () =>
    watch.next({ tenant: 'desk', id: 'calm' }, 5, { mostMs: 60_000, signal: leaving.signal })
  )
  const busy = Array.from({ length: 500 }, (_, i) => watch.next({ tenant: 'desk', id: 'busy' }, i % 2, patient))
  const first = await Promise.all(busy.filter((_, i) => i % 2 === 0))
  t.same(
    first[0]?.rows.map(({ number }) => number),
    [1]
  )
  t.ok(asked.countEvents <= 2)
  t.equal(asked.eventsAfter, 1)
  events.set('busy', 3)
  const second = await Promise.all(busy.filter((_, i) => i % 2 === 1))
  t.same(
    second[249]?.rows.map(({ number }) => number),
    [2, 3]
  )
  t.equal(asked.eventsAfter, 2)
  t.equal(asked.find, 2)
  leaving.abort()
  t.same(new Set(await Promise.all(calm)), new Set([null]))
})

t.test('each watcher receives the events after the one that it has', async (t) => {
  const { store } = makeStore(new Map([['busy', 4]]))
  const watch = new JobWatch(store)
  const seen = await Promise.all([0, 1, 3].map((after) => watch.next({ tenant: 'desk', id: 'busy' }, after, patient)))
  t.same(
    seen.map((one) => one?.rows.map(({ number }) => number)),
    [[1, 2, 3, 4], [2, 3, 4], [4]]
  )
})

t.test('reports a job that is gone, and reports nothing for a job without news', async (t) => {
  const { store } = makeStore(new Map([['calm', 2]]))
  const watch = new JobWatch(store)
  t.same(await watch.next({ tenant: 'desk', id: 'gone' }, 2, patient), { rows: [], row: null })
  t.equal(await watch.next({ tenant: 'desk', id: 'calm' }, 2, { mostMs: 10, signal: stays }), null)
  t.equal(await watch.next({ tenant: 'desk', id: 'calm' }, 2, { mostMs: 10, signal: AbortSignal.abort() }), null)
})

t.test('a store that does not answer is asked again', async (t) => {
  const { store } = makeStore(new Map([['busy', 1]]))
  let isDown = true
  const failing = {
    ...store,
    async countEvents(keys: readonly JobKey[]) {
      if (!isDown) return await store.countEvents(keys)
      isDown = false
      throw new Error('down')
    }
  }
  const seen = await new JobWatch(failing).next({ tenant: 'desk', id: 'busy' }, 0, patient)
  t.equal(seen?.rows.length, 1)
})
