import t from 'tap'
import { RequestCounts } from '../../src/http/count-requests.ts'
import type { SharedRates } from '../../src/store/server/shared-rates.ts'

const count = (counts: RequestCounts, client: string, windowMs = 60_000) =>
  new Promise<number>((resolve) => counts.incr(client, (_error, result) => resolve(result!.current), windowMs))

t.test('counts in the database, under a name that shows neither key nor address', async (t) => {
  const keys: string[] = []
  const shared: SharedRates = {
    async add(key) {
      keys.push(key)
      return { count: keys.length + 40, ttlMs: 1000 }
    }
  }
  const counts = new RequestCounts(() => shared)
  t.same([await count(counts, '192.0.2.7'), await count(counts.child(), '192.0.2.7')], [41, 42])
  t.equal(new Set(keys).size, 1)
  t.notMatch(keys.join(), /192/)
})

t.test('counts here while the database does not answer', async (t) => {
  const down: SharedRates = { add: async () => Promise.reject(new Error('down')) }
  for (const rates of [() => down, () => null]) {
    const counts = new RequestCounts(rates)
    t.same([await count(counts, 'a'), await count(counts, 'a'), await count(counts, 'b')], [1, 2, 1])
    t.equal(await count(counts, 'short', -1), 1)
    t.equal(await count(counts, 'short', -1), 1, 'a window that has passed starts again')
  }
})
