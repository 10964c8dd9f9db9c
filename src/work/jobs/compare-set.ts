import type { Store } from '../../store/store.ts'
import { keepComparison } from '../keep-comparison.ts'
import { unpackBytes } from '../pack-bytes.ts'
import type { WorkPool } from '../work-pool.ts'
import type { JobHandler } from './run-attempt.ts'

/** Compares a set that was checked before. Done twice, it finds what was stored the first time: the id says the same. */
export function compareSet({ work, store }: { readonly work: WorkPool; readonly store: Store }): JobHandler {
  return async ({ tenant, input, signal }) => {
    const task = { tenant, body: await unpackBytes(input), createdAt: new Date().toISOString(), isJob: true }
    const { id } = await keepComparison(work, store, task, signal)
    return { result: `/v1/comparisons/${id}` }
  }
}
