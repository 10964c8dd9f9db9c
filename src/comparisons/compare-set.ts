import type { JobHandler } from '../jobs/run-attempt.ts'
import { unpackBytes } from '../serialise/pack-bytes.ts'
import type { Store } from '../store/store.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { keepComparison } from './keep-comparison.ts'

/** Compares a set that was checked before. Done twice, it finds what was stored the first time: the id says the same. */
export function compareSet({ threads, store }: { readonly threads: ThreadPool; readonly store: Store }): JobHandler {
  return async ({ tenant, input, signal }) => {
    const task = { tenant, body: await unpackBytes(input), createdAt: new Date().toISOString(), isJob: true }
    const { id } = await keepComparison({ threads, store }, task, { gone: signal })
    return { result: `/v1/comparisons/${id}` }
  }
}
