import { MessageChannel, type Transferable } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { Answer, ComputedComparison, Grouped, Question } from '../compute/compute.ts'
import type { FeedSteps } from '../compute/feed/feed-steps.ts'
import type { PreparedSet } from '../compute/prepare-sets.ts'
import type { PresentTask } from '../compute/run-presentation.ts'
import { type StageTime, stages } from '../compute/time-stages.ts'
import type { Limits } from '../config.ts'
import { AppError } from '../errors.ts'
import { locateCode } from '../locate-code.ts'
import type { Engine } from '../schemas/comparison.ts'
import type { Outcome } from './compute-thread.ts'

const workerFile = locateCode('src/threads/compute-thread').href

/** A worker whose client has left may finish within this time; then it is ended, for it computes for nobody. */
const graceMs = 500

/** A set of a hundred articles makes 100 MB of objects that live as long as its answer: with less room each is copied several times. */
const youngMiB = 192

export interface PoolState {
  readonly threads: number
  /** Threads that compute now. */
  readonly busy: number
  readonly queued: number
  readonly utilization: number
}

/** A set to compare, and for whom. The body is handed over: it is empty afterwards. */
export interface CompareTask {
  readonly tenant: string
  readonly body: Uint8Array
  readonly createdAt: string
  /** The stored story that it belongs to, where that is not the one of its label. */
  readonly storyId?: string | undefined
  /** Whether a job does it: then nobody waits at the other end, and it may take longer. */
  readonly isJob?: boolean
}

/** The threads that compute. Every request's body is parsed, checked and computed in one of them, and its answer serialised there. */
export class ThreadPool {
  readonly #pool: Piscina
  readonly #limits: Limits
  readonly #engine: Engine
  readonly #keepsText: boolean
  /** Under way or waiting. */
  #tasks = 0

  constructor({
    workers,
    limits,
    engine,
    keepsText = true,
    code = workerFile
  }: {
    readonly workers: number
    readonly limits: Limits
    readonly engine: Engine
    readonly keepsText?: boolean
    /** The address of the module that workers start with. */
    readonly code?: string
  }) {
    this.#limits = limits
    this.#engine = engine
    this.#keepsText = keepsText
    this.#pool = new Piscina({
      filename: code,
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: limits.workerHeapMiB, maxYoungGenerationSizeMb: youngMiB }
    })
    // A worker that dies while idle is replaced; one that dies at work rejects its task.
    this.#pool.on('error', () => {})
  }

  /** Resolves once the first worker has answered. The others start with the first requests that find none free, or with `startAll`. */
  async start(): Promise<void> {
    await this.#pool.run(null, { name: 'ping' })
  }

  /** Resolves once as many workers answer as there shall be. */
  async startAll(): Promise<void> {
    // The library looks here whenever a worker is lost.
    Object.assign(this.#pool.options, { minThreads: this.#pool.maxThreads })
    await Promise.all(Array.from({ length: this.#pool.maxThreads }, () => this.#pool.run(null, { name: 'ping' })))
  }

  /** Errors: `NOT_READY` where no worker is there to take work. */
  assertReady(): void {
    if (this.#pool.threads.length === 0) throw new AppError('NOT_READY', 'No worker is there to take work.')
  }

  get state(): PoolState {
    const { threads, queueSize, utilization } = this.#pool
    return { threads: threads.length, busy: this.#tasks - queueSize, queued: queueSize, utilization }
  }

  /** Reads one article: a Reading as JSON. */
  analyse(body: Uint8Array, gone: AbortSignal, times: StageTime[] = []): Promise<Uint8Array> {
    return this.#compute('analyse', body, gone, times)
  }

  /** Groups articles by story, for a tenant: Stories as JSON, with the sets to compare where the body asks for that. */
  group(tenant: string, body: Uint8Array, gone: AbortSignal, times: StageTime[] = []): Promise<Grouped> {
    return this.#compute('group', body, gone, times, { tenant, engine: this.#engine })
  }

  /** Checks a set that is to be compared later; the body stays as it is. */
  prepare(body: Uint8Array, gone: AbortSignal, times: StageTime[] = []): Promise<PreparedSet> {
    return this.#compute('prepare', new Uint8Array(body), gone, times)
  }

  /** Writes a stored comparison in a format other than JSON. */
  present(task: PresentTask, gone: AbortSignal, times: StageTime[] = []): Promise<Uint8Array> {
    return this.#run('present', task, [], gone, times)
  }

  /** Computes a step of a feed, as part of a job. */
  feedStep<Step extends keyof FeedSteps>(
    step: Step,
    task: Parameters<FeedSteps[Step]>[0],
    gone: AbortSignal
  ): Promise<ReturnType<FeedSteps[Step]>> {
    return this.#run('feedStep', { step, task }, [], gone, [], jobLimits(this.#limits))
  }

  /**
   * Compares a set; null where `isKnown` says that the comparison of this id need not be computed. `onPiece` gets the first bytes of the JSON
   * while the rest is being computed; how many, it cannot count on.
   */
  async compare(
    task: CompareTask,
    isKnown: (id: string) => Promise<boolean>,
    gone: AbortSignal,
    times: StageTime[] = [],
    onPiece: ((piece: Uint8Array) => void) | null = null
  ): Promise<ComputedComparison | null> {
    const { port1, port2 } = new MessageChannel()
    port1.on('message', async (message: Question | { readonly piece: Uint8Array }) => {
      if ('piece' in message) return onPiece?.(message.piece)
      const { id, task } = message
      const reading = task === null ? null : this.#readElsewhere(task, gone)
      const [known, readings] = await Promise.all([isKnown(id), reading])
      port1.postMessage({ isKnown: known, readings } satisfies Answer, readings ? [readings.buffer] : [])
    })
    const body = ownBytes(task.body)
    const job = {
      ...task,
      body,
      limits: this.#limits,
      engine: this.#engine,
      keepsText: this.#keepsText,
      port: port2,
      listens: onPiece !== null
    }
    try {
      const limits = task.isJob ? jobLimits(this.#limits) : this.#limits
      return await this.#run<ComputedComparison | null>('compare', job, [body.buffer, port2], gone, times, limits)
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
    return await this.#run<Uint8Array<ArrayBuffer>>('read', { task }, [task.buffer], gone, []).catch(() => null)
  }

  #compute<T>(name: string, given: Uint8Array, gone: AbortSignal, times: StageTime[], more: object = {}): Promise<T> {
    const body = ownBytes(given)
    return this.#run<T>(name, { ...more, body, limits: this.#limits }, [body.buffer], gone, times)
  }

  /** The stages that the work went through are added to `times`, whatever became of it. */
  async #run<T>(
    name: string,
    job: object,
    transferList: Transferable[],
    gone: AbortSignal,
    times: StageTime[],
    limits: Limits = this.#limits
  ): Promise<T> {
    const { deadlineMs, stageMs, queue } = limits
    if (this.#pool.queueSize >= queue) {
      throw new AppError('QUEUE_FULL', `The queue for the workers is at its limit of ${queue} requests; try again soon.`)
    }
    this.#tasks++
    const stop = new AbortController()
    const deadline = setTimeout(() => stop.abort('deadline'), deadlineMs)
    const onGone = () => setTimeout(() => stop.abort('gone'), graceMs).unref()
    gone.addEventListener('abort', onGone, { once: true })
    if (gone.aborted) onGone()
    const progress = new Int32Array(new SharedArrayBuffer(4))
    const watch = watchStages(progress, stageMs, () => stop.abort('stage'))
    try {
      const options = { name, transferList: transferList as never, signal: stop.signal }
      const outcome: Outcome<T> = await this.#pool.run({ ...job, progress }, options)
      times.push(...outcome.stages)
      return unwrap(outcome)
    } catch (error) {
      throw explain(error, stop.signal, limits, progress)
    } finally {
      this.#tasks--
      clearTimeout(deadline)
      clearInterval(watch)
      gone.removeEventListener('abort', onGone)
    }
  }
}

/** A job may take ten times as long as an answer that is waited for, and is never refused: its lane lets few in at once. */
const jobLimits = (limits: Limits): Limits => ({
  ...limits,
  deadlineMs: limits.deadlineMs * 10,
  stageMs: limits.stageMs * 10,
  queue: Number.POSITIVE_INFINITY
})

/** Calls back where the work stays in one stage for longer than it may; looks often enough to be late by a tenth. */
function watchStages(progress: Int32Array, stageMs: number, onLate: () => void): NodeJS.Timeout {
  let [place, since] = [0, performance.now()]
  return setInterval(() => {
    if (progress[0] !== place) [place, since] = [progress[0]!, performance.now()]
    else if (place > 0 && performance.now() - since > stageMs) onLate()
  }, stageMs / 10)
}

function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value
  if (outcome.kind === 'refused') throw new AppError(outcome.code, outcome.detail, outcome.faults)
  throw new AppError('INTERNAL', 'The worker met an error that it should not.', [], outcome.stack)
}

/** Where work stands, for whoever has to know why it took too long. */
const places = { parse: 'parsed', read: 'read', compare: 'compared', serialise: 'written', store: 'stored' } as const

function explain(
  error: unknown,
  stop: AbortSignal,
  { deadlineMs, stageMs, workerHeapMiB }: Limits,
  progress: Int32Array
): unknown {
  if (error instanceof AppError) return error
  const stage = stages[progress[0]! - 1]
  const place = stage ? `it was being ${places[stage]}` : 'it waited for a worker'
  if (stop.reason === 'stage') {
    return new AppError('DEADLINE_EXCEEDED', `One stage took longer than the limit of ${stageMs / 1000} seconds: ${place}.`)
  }
  if (stop.reason === 'deadline') {
    const detail = `The answer was not computed within the limit of ${deadlineMs / 1000} seconds: ${place}.`
    return new AppError('DEADLINE_EXCEEDED', detail)
  }
  if (stop.reason === 'gone') return new AppError('REQUEST_INVALID', 'The client left before its answer was computed.')
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new AppError(
      'WORKER_LOST',
      `The request needs more memory than the limit of ${workerHeapMiB} MiB for a worker.`,
      [],
      error
    )
  }
  return new AppError('WORKER_LOST', 'The worker that computed the answer was lost; try again.', [], error)
}

/** The bytes in a buffer that holds nothing else, so that it can be handed to another thread. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAlone = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
  return isAlone ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
