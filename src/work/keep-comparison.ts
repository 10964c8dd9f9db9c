import { promisify } from 'node:util'
import { zstdDecompress } from 'node:zlib'
import type { KeptComparison, Store } from '../store/store.ts'
import type { ComparisonBody } from './comparison-body.ts'
import type { CompareTask, WorkPool } from './work-pool.ts'

const decompress = promisify(zstdDecompress)

/** A comparison to be answered; `isNew` where this request computed it. */
export interface AnsweredComparison extends ComparisonBody {
  readonly id: string
  readonly createdAt: string
  readonly isNew: boolean
}

/**
 * Gives the comparison of a set: the stored one where the same set was compared before, else a new one, which is stored when this
 * resolves. Of two equal requests at the same time one stores, and both get what is stored.
 */
export async function keepComparison(
  work: WorkPool,
  store: Store,
  task: CompareTask,
  gone: AbortSignal
): Promise<AnsweredComparison> {
  let known: KeptComparison | null = null
  let storeError: unknown = null
  const isKnown = async (id: string) => {
    try {
      known = await store.findComparison(task.tenant, id)
    } catch (error) {
      storeError = error
    }
    return known !== null || storeError !== null
  }
  const computed = await work.compare(task, isKnown, gone)
  if (storeError !== null) throw storeError
  if (computed === null) return unpack(known!)
  if (await store.saveComparison(task.tenant, computed)) return { ...computed, isNew: true }
  return unpack((await store.findComparison(task.tenant, computed.id)) ?? computed)
}

/** Unpacks a stored comparison, off the event loop. */
export async function unpack(kept: KeptComparison): Promise<AnsweredComparison> {
  const { id, createdAt, bounds, packed } = kept
  const json = (await decompress(Buffer.from(packed, 'base64'))) as Buffer<ArrayBuffer>
  return { id, createdAt, bounds, json, isNew: false }
}
