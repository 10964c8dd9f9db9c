import type { ListPlace, NewComparison, Store } from '../../src/store/store.ts'

/** A store for tests of what stands before it: it forgets everything. */
export function openMemoryStore(): Store {
  const kept = new Map<string, NewComparison>()
  const key = (tenant: string, id: string) => JSON.stringify([tenant, id])
  const isAfter = (a: ListPlace, b: ListPlace) => (a.createdAt === b.createdAt ? a.id < b.id : a.createdAt < b.createdAt)
  return {
    async saveComparison(tenant, comparison) {
      if (kept.has(key(tenant, comparison.id))) return false
      kept.set(key(tenant, comparison.id), comparison)
      return true
    },
    async findComparison(tenant, id) {
      const found = kept.get(key(tenant, id))
      return found ? { id, createdAt: found.createdAt, bounds: found.bounds, packed: found.packed } : null
    },
    async removeComparison(tenant, id) {
      return kept.delete(key(tenant, id))
    },
    async listComparisons(tenant, { story, outletKey, from, to, after, limit }) {
      const found = [...kept]
        .filter(([name]) => JSON.parse(name)[0] === tenant)
        .map(([, comparison]) => comparison)
        .filter((each) => story === undefined || each.story === story)
        .filter((each) => outletKey === undefined || each.outletKeys.includes(outletKey))
        .filter(({ createdAt }) => (from === undefined || createdAt >= from) && (to === undefined || createdAt < to))
        .filter((each) => after === undefined || isAfter(each, after))
        .sort((a, b) => (isAfter(a, b) ? 1 : -1))
      const page = found.slice(0, limit)
      const last = page.at(-1)
      return {
        items: page.map(({ listing }) => listing),
        next: last && found.length > limit ? { createdAt: last.createdAt, id: last.id } : null
      }
    },
    async ping() {},
    async close() {}
  }
}
