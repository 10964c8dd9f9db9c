import { MessageChannel, type Transferable } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Limits } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Engine } from '../schemas/comparison.ts'
import type { Answer, ComputedComparison, Question } from './jobs.ts'
import type { Outcome } from './worker.ts'

const workerFile = new URL(`./worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url).href

/** A worker whose client has left may finish within this time; then it is ended, for it computes for nobody. */
const graceMs = 500

export interface PoolState {
  readonly threads: number
  readonly queued: number
  readonly utilization: number
}

/** A set to compare, and for whom. The body is handed over: it is empty afterwards. */
export interface CompareTask {
  readonly tenant: string
  readonly body: Uint8Array
  readonly createdAt: string
}

/** The threads that compute. Every request's body is parsed, checked and computed in one of them, and its answer serialised there. */
export class WorkPool {
  readonly #pool: Piscina
  readonly #limits: Limits
  readonly #engine: Engine
  /** Under way or waiting. */
  #tasks = 0

  constructor({ workers, limits, engine }: { workers: number; limits: Limits; engine: Engine }) {
    this.#limits = limits
    this.#engine = engine
    this.#pool = new Piscina({
      filename: workerFile,
      minThreads: workers,
      maxThreads: workers,
      resourceLimits: { maxOldGenerationSizeMb: limits.workerHeapMiB }
    })
    // A worker that dies while idle is replaced; one that dies at work rejects its task.
    this.#pool.on('error', () => {})
  }

  /** Resolves once a worker has answered. */
  async start(): Promise<void> {
    await this.#pool.run(null, { name: 'ping' })
  }

  /** Errors: `NOT_READY` where no worker is there to take work. */
  assertReady(): void {
    if (this.#pool.threads.length === 0) throw new AppError('NOT_READY', 'No worker is there to take work.')
  }

  get state(): PoolState {
    const { threads, queueSize, utilization } = this.#pool
    return { threads: threads.length, queued: queueSize, utilization }
  }

  /** Reads one article: a Reading as JSON. */
  analyse(body: Uint8Array, gone: AbortSignal): Promise<Uint8Array> {
    return this.#compute('analyse', body, gone)
  }

  /** Groups articles by story: Stories as JSON. */
  group(body: Uint8Array, gone: AbortSignal): Promise<Uint8Array> {
    return this.#compute('group', body, gone)
  }

  /** Compares a set; null where `isKnown` says that the comparison of this id need not be computed. */
  async compare(
    task: CompareTask,
    isKnown: (id: string) => Promise<boolean>,
    gone: AbortSignal
  ): Promise<ComputedComparison | null> {
    const { port1, port2 } = new MessageChannel()
    port1.on('message', async ({ id, task }: Question) => {
      const known = await isKnown(id)
      const readings = known || task === null ? null : await this.#readElsewhere(task, gone)
      port1.postMessage({ isKnown: known, readings } satisfies Answer, readings ? [readings.buffer] : [])
    })
    const body = ownBytes(task.body)
    const job = { ...task, body, limits: this.#limits, engine: this.#engine, port: port2 }
    try {
      return await this.#run<ComputedComparison | null>('compare', job, [body.buffer, port2], gone)
    } finally {
      port1.close()
    }
  }

  /** Ends the workers; what they compute is lost. */
  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  /** Has a worker that is free read articles for another; null where none is, or where it fails: then the other reads them itself. */
  async #readElsewhere(task: Uint8Array<ArrayBuffer>, gone: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#tasks >= this.#pool.threads.length) return null
    return await this.#run<Uint8Array<ArrayBuffer>>('read', { task }, [task.buffer], gone).catch(() => null)
  }

  #compute(name: string, given: Uint8Array, gone: AbortSignal): Promise<Uint8Array> {
    const body = ownBytes(given)
    return this.#run(name, { body, limits: this.#limits }, [body.buffer], gone)
  }

  async #run<T>(name: string, job: object, transferList: Transferable[], gone: AbortSignal): Promise<T> {
    const { deadlineMs, queue } = this.#limits
    if (this.#pool.queueSize >= queue) {
      throw new AppError('QUEUE_FULL', `The queue for the workers is at its limit of ${queue} requests; try again soon.`)
    }
    this.#tasks++
    const stop = new AbortController()
    const deadline = setTimeout(() => stop.abort('deadline'), deadlineMs)
    const onGone = () => setTimeout(() => stop.abort('gone'), graceMs).unref()
    gone.addEventListener('abort', onGone, { once: true })
    try {
      const outcome: Outcome<T> = await this.#pool.run(job, { name, transferList: transferList as never, signal: stop.signal })
      return unwrap(outcome)
    } catch (error) {
      throw explain(error, stop.signal, deadlineMs)
    } finally {
      this.#tasks--
      clearTimeout(deadline)
      gone.removeEventListener('abort', onGone)
    }
  }
}

function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value
  if (outcome.kind === 'refused') throw new AppError(outcome.code, outcome.detail, outcome.faults)
  throw new AppError('INTERNAL', 'The worker met an error that it should not.', [], outcome.stack)
}

function explain(error: unknown, stop: AbortSignal, deadlineMs: number): unknown {
  if (error instanceof AppError) return error
  if (stop.reason === 'deadline') {
    return new AppError('DEADLINE_EXCEEDED', `The answer was not computed within the limit of ${deadlineMs / 1000} seconds.`)
  }
  if (stop.reason === 'gone') return new AppError('REQUEST_INVALID', 'The client left before its answer was computed.')
  return new AppError('WORKER_LOST', 'The worker that computed the answer was lost; try again.', [], error)
}

/** The bytes in a buffer that holds nothing else, so that it can be handed to another thread. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAlone = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
  return isAlone ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
