import { setFlagsFromString } from 'node:v8'
import { MessageChannel, type Transferable } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { ComputedComparison, Grouped, Question } from '../compute/compute.ts'
import type { FeedSteps } from '../compute/feed/feed-steps.ts'
import type { PreparedSet } from '../compute/prepare-sets.ts'
import type { PresentTask } from '../compute/run-presentation.ts'
import { type StageTime, stages } from '../compute/time-stages.ts'
import type { Limits } from '../config.ts'
import { AppError } from '../errors.ts'
import { locateCode } from '../locate-code.ts'
import type { Engine } from '../schemas/comparison.ts'
import type { Answer, Outcome } from './compute-thread.ts'
import { type EndTurn, Turns } from './take-turns.ts'

const workerFile = locateCode('src/threads/compute-thread').href

/** A worker whose client has left may finish within this time; then it is ended, for it computes for nobody. */
const graceMs = 500

/** A set of a hundred articles makes 100 MB of objects that live as long as its response: with less room each is copied several times. */
const youngMiB = 192

/**
 * How much a heap may grow, in percent of what lives in it, before it is cleared. By itself V8 lets it become four times as large if the limit is
 * high, and keeps the pages: under half an hour of mixed load three workers held 1.7 GB with about 1 GB of objects in them, and a little more each minute.
 * A comparison of 5, 100 or 500 articles takes no longer with it.
 */
const heapGrowthPercent = 60

export interface PoolState {
  readonly threads: number
  /** Threads that compute now. */
  readonly busy: number
  readonly queued: number
  readonly utilization: number
}

/** For whom the threads compute. */
export interface Caller {
  /** Fires when nobody waits for the response any more. */
  readonly gone: AbortSignal
  /** Gets the stages that the work went through. */
  readonly times?: StageTime[]
  /** Who asks, for turns between clients; a job of the service if absent. */
  readonly client?: string
}

/** Smaller tasks use a separate lane, so that they do not wait for sets of hundreds of articles. */
export const SMALL_BYTES = 64 * 1024

/** One thread more than the workers: while all others compute something large, it computes what is small. */
const SPARE_THREADS = 1

/** A set to compare, and for whom. The body is handed over: it is empty afterwards. */
export interface CompareTask {
  readonly tenant: string
  readonly body: Uint8Array
  readonly createdAt: string
  /** The stored story that it belongs to, if another than the one with its label. */
  readonly storyId?: string | undefined
  /** Whether a job does it: then nobody waits at the other end, and it may take longer. */
  readonly isJob?: boolean
}

/** The threads that compute. Every request's body is parsed, checked and computed in one of them, and its response serialised there. */
export class ThreadPool {
  readonly #pool: Piscina
  readonly #limits: Limits
  readonly #engine: Engine
  readonly #keepsText: boolean
  readonly #workers: number
  readonly #turns: { readonly small: Turns; readonly large: Turns }
  /** Under way. */
  #tasks = 0
  #growsWhenUsed = false

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
    setFlagsFromString(`--heap-growing-percent=${heapGrowthPercent}`)
    this.#limits = limits
    this.#engine = engine
    this.#keepsText = keepsText
    this.#workers = workers
    const lane = (width: number) => new Turns({ width, waiting: limits.queue, ofOne: limits.ofOneClient })
    this.#turns = { small: lane(workers + SPARE_THREADS), large: lane(workers) }
    this.#pool = new Piscina({
      filename: code,
      minThreads: 1,
      maxThreads: workers + SPARE_THREADS,
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

  /** Resolves once all workers answer. Errors: that of a worker which does not start. */
  async startAll(): Promise<void> {
    // The library looks here whenever a worker is lost.
    Object.assign(this.#pool.options, { minThreads: this.#pool.maxThreads })
    await Promise.all(Array.from({ length: this.#pool.maxThreads }, () => this.#pool.run(null, { name: 'ping' })))
  }

  /** Has all workers start after the first answer: a service that nobody asks anything holds no memory for them. */
  growWhenUsed(): void {
    this.#growsWhenUsed = true
  }

  /** Errors: `NOT_READY` if no worker is there to take work. */
  assertReady(): void {
    if (this.#pool.threads.length === 0) throw new AppError('NOT_READY', 'No worker is running yet.')
  }

  get state(): PoolState {
    const { threads, queueSize, utilization } = this.#pool
    const { small, large } = this.#turns
    const queued = queueSize + small.waiting + large.waiting
    return { threads: threads.length, busy: this.#tasks - queueSize, queued, utilization }
  }

  /** Reads one article: a Reading as JSON. */
  analyse(body: Uint8Array, caller: Caller): Promise<Uint8Array> {
    return this.#compute('analyse', body, caller)
  }

  /** Groups articles by story, for a tenant: Stories as JSON, with the sets to compare if the request asks for that. */
  group(tenant: string, body: Uint8Array, caller: Caller): Promise<Grouped> {
    return this.#compute('group', body, caller, { tenant, engine: this.#engine })
  }

  /** Checks a set that is to be compared later; the body stays as it is. */
  prepare(body: Uint8Array, caller: Caller): Promise<PreparedSet> {
    return this.#compute('prepare', new Uint8Array(body), caller)
  }

  /** Writes a stored comparison in another format than JSON. */
  present(task: PresentTask, caller: Caller): Promise<Uint8Array> {
    return this.#run({ name: 'present', job: task, bytes: task.packed.length }, caller)
  }

  /** Computes a step of a feed, as part of a job. */
  feedStep<Step extends keyof FeedSteps>(
    step: Step,
    task: Parameters<FeedSteps[Step]>[0],
    gone: AbortSignal
  ): Promise<ReturnType<FeedSteps[Step]>> {
    return this.#run({ name: 'feedStep', job: { step, task }, limits: jobLimits(this.#limits) }, { gone })
  }

  /**
   * Compares a set; null if `isKnown` says that the comparison of this id need not be computed. `onPiece` gets the first bytes of the JSON
   * while the rest is being computed; how many, it cannot count on.
   */
  async compare(
    task: CompareTask,
    isKnown: (id: string) => Promise<boolean>,
    caller: Caller,
    onPiece: ((piece: Uint8Array) => void) | null = null
  ): Promise<ComputedComparison | null> {
    const { port1, port2 } = new MessageChannel()
    const answer = (answer: Answer, transfer: ArrayBuffer[] = []) => port1.postMessage(answer, transfer)
    port1.on('message', async (message: Question | { readonly piece: Uint8Array }) => {
      if ('piece' in message) return onPiece?.(message.piece)
      const { id, task } = message
      const reading = task === null ? null : this.#readElsewhere(task, caller.gone)
      void isKnown(id).then((known) => answer({ isKnown: known }))
      const readings = await reading
      answer({ readings }, readings ? [readings.buffer] : [])
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
    const limits = task.isJob ? jobLimits(this.#limits) : this.#limits
    try {
      return await this.#run({ name: 'compare', job, transfer: [body.buffer, port2], bytes: body.length, limits }, caller)
    } finally {
      port1.close()
    }
  }

  /** Ends the workers; what they compute is lost. */
  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  /** Lets a free worker read articles for another one. Null if none is free or it fails; then the other reads them itself. */
  async #readElsewhere(task: Uint8Array<ArrayBuffer>, gone: AbortSignal): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#tasks >= Math.min(this.#pool.threads.length, this.#workers) || !this.#turns.large.isFree) return null
    return await this.#run<Uint8Array<ArrayBuffer>>({ name: 'read', job: { task }, transfer: [task.buffer] }, { gone }).catch(
      () => null
    )
  }

  /** A worker that does not start now is started when a request finds none free. */
  #grow(): void {
    this.#growsWhenUsed = false
    this.startAll().catch(() => {})
  }

  #compute<T>(name: string, given: Uint8Array, caller: Caller, more: object = {}): Promise<T> {
    const body = ownBytes(given)
    const job = { ...more, body, limits: this.#limits }
    return this.#run<T>({ name, job, transfer: [body.buffer], bytes: body.length }, caller)
  }

  /** Waits for a turn and computes, within the time that there is for both. */
  async #run<T>(task: PoolTask, { gone, times = [], client }: Caller): Promise<T> {
    const { limits = this.#limits, bytes = Number.POSITIVE_INFINITY } = task
    const stop = new AbortController()
    const deadline = setTimeout(() => stop.abort('deadline'), limits.deadlineMs)
    const onGone = () => setTimeout(() => stop.abort('gone'), graceMs).unref()
    gone.addEventListener('abort', onGone, { once: true })
    if (gone.aborted) onGone()
    const progress = new Int32Array(new SharedArrayBuffer(4))
    const watch = watchStages(progress, limits.stageMs, () => stop.abort('stage'))
    const turns = bytes <= SMALL_BYTES ? this.#turns.small : this.#turns.large
    let endTurn: EndTurn | null = null
    try {
      endTurn = await turns.enter(client ?? serviceItself, stop.signal, client === undefined)
      this.#tasks++
      const options = { name: task.name, transferList: (task.transfer ?? []) as never, signal: stop.signal }
      const outcome: Outcome<T> = await this.#pool.run({ ...task.job, progress }, options).finally(() => this.#tasks--)
      // The stages are there whatever became of the work.
      times.push(...outcome.stages)
      return unwrap(outcome)
    } catch (error) {
      throw explain(error, stop.signal, limits, progress)
    } finally {
      endTurn?.()
      if (this.#growsWhenUsed) this.#grow()
      clearTimeout(deadline)
      clearInterval(watch)
      gone.removeEventListener('abort', onGone)
    }
  }
}

/** Whose turn it is when a job computes. */
const serviceItself = 'jobs'

/** Something for a thread to compute: `bytes` says how large it is, large if absent. */
interface PoolTask {
  readonly name: string
  readonly job: object
  readonly transfer?: Transferable[]
  readonly bytes?: number
  readonly limits?: Limits
}

/** A job may take ten times as long as a response that is waited for. It is never refused: its lane lets few in at once. */
const jobLimits = (limits: Limits): Limits => ({
  ...limits,
  deadlineMs: limits.deadlineMs * 10,
  stageMs: limits.stageMs * 10
})

/** Calls back if the work exceeds the time of a stage. Checks often enough to be late by a tenth at most. */
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
  throw new AppError('INTERNAL', 'The worker failed unexpectedly.', [], outcome.stack)
}

/** The stages in words, to explain why work took too long. */
const places = { parse: 'parsed', read: 'read', compare: 'compared', serialise: 'written', store: 'stored' } as const

function explain(
  error: unknown,
  stop: AbortSignal,
  { deadlineMs, stageMs, workerHeapMiB }: Limits,
  progress: Int32Array
): unknown {
  if (error instanceof AppError) return error
  const stage = stages[progress[0]! - 1]
  const place = stage ? `it was being ${places[stage]}` : 'it was waiting for a worker'
  if (stop.reason === 'stage') {
    return new AppError(
      'DEADLINE_EXCEEDED',
      `One stage took longer than the limit of ${stageMs / 1000} seconds: ${place}. Send fewer or shorter articles.`
    )
  }
  if (stop.reason === 'deadline') {
    const detail = `The request was not finished within the limit of ${deadlineMs / 1000} seconds: ${place}. Send fewer articles, or send it as a job.`
    return new AppError('DEADLINE_EXCEEDED', detail)
  }
  if (stop.reason === 'gone') return new AppError('REQUEST_INVALID', 'The client disconnected before the response was computed.')
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new AppError(
      'WORKER_LOST',
      `The request needs more memory than a worker’s limit of ${workerHeapMiB} MiB. Send fewer or shorter articles.`,
      [],
      error
    )
  }
  return new AppError('WORKER_LOST', 'The worker that computed the response died. Try again.', [], error)
}

/** The bytes in a buffer that holds nothing else, so that it can be handed to another thread. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isAlone = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
  return isAlone ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
