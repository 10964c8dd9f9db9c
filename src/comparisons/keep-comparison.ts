import { timeStages } from '../compute/time-stages.ts'
import type { ComparisonBody } from '../serialise/comparison-body.ts'
import { unpackBytes } from '../serialise/pack-bytes.ts'
import { unpackRange } from '../serialise/stream-comparison.ts'
import type { KeptComparison, KeptReading, Store } from '../store/store.ts'
import type { Caller, CompareTask, ThreadPool } from '../threads/thread-pool.ts'

/** A comparison to respond with; `isNew` if this request computed it. */
export interface AnsweredComparison extends ComparisonBody {
  readonly id: string
  readonly createdAt: string
  readonly isNew: boolean
  /** Whether the articles' words are in it. */
  readonly hasText: boolean
  readonly supersededBy: string | null
}

/** Receives a response piece by piece while it is still being computed and stored. */
export interface SendAhead {
  /** The next bytes of what may become the response. */
  add(piece: Uint8Array): void
  /** The whole response: with bytes that `add` has not seen. */
  complete(json: Uint8Array<ArrayBuffer>): void
}

/**
 * Returns the comparison of a set: the stored one if the same set was compared before, else a new one, which is stored when this
 * resolves; `ahead` gets its bytes before that. Of two equal requests at the same time one stores, and both get stored data.
 */
export async function keepComparison(
  { threads, store }: { readonly threads: ThreadPool; readonly store: Store },
  task: CompareTask,
  caller: Caller,
  ahead: SendAhead | null = null
): Promise<AnsweredComparison> {
  let known: KeptComparison | null = null
  let storeError: unknown = null
  const enter = timeStages(caller.times ?? [])
  const isKnown = async (id: string) => {
    enter('store')
    try {
      known = await store.findComparison(task.tenant, id)
    } catch (error) {
      storeError = error
    }
    enter(null)
    return known !== null || storeError !== null
  }
  const computed = await threads.compare(task, isKnown, caller, ahead && ((piece) => ahead.add(piece)))
  if (storeError !== null) throw storeError
  if (computed === null) return unpack(known!)
  enter('store')
  const { id, createdAt, json, bounds, kept } = computed
  ahead?.complete(json)
  const isNew = await store.saveComparison(task.tenant, kept).finally(() => enter(null))
  if (isNew) return { id, createdAt, json, bounds, isNew, hasText: true, supersededBy: null }
  return unpack((await store.findComparison(task.tenant, id)) ?? { ...kept, supersededBy: null })
}

/** Unpacks a stored comparison, off the event loop. */
export async function unpack({ packed, ...kept }: KeptComparison): Promise<AnsweredComparison> {
  return { ...kept, json: await unpackBytes(packed), isNew: false }
}

/** Unpacks a stored Reading, off the event loop: its JSON, with the article's id as `id`. */
export async function unpackReading({ id, packed, starts, ends }: KeptReading): Promise<Buffer> {
  const json = await unpackRange(packed, starts, ends)
  return Buffer.concat([Buffer.from(`{"id":${JSON.stringify(id)},`), json.subarray(1)])
}
