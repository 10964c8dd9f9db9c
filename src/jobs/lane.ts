import { setTimeout as sleep } from 'node:timers/promises'
import type { JobQueue, QueuedJob } from '../store/jobs/job-store.ts'
import type { QueueName } from '../store/jobs/work-kinds.ts'

/** An idle lane looks for work this often; work that this process adds wakes it. */
const idleMs = 500

/** A lane that gives way looks this often whether it still has to. */
const giveWayMs = 50

/** After an error of the store a lane waits this long. */
const troubledMs = 1000

export interface LaneParts {
  readonly queue: JobQueue
  readonly name: QueueName
  /** How many jobs run at once. */
  readonly width: number
  /** How many are taken from the queue at a time, if so many wait: that costs a statement, however many. */
  readonly taken?: number
  /** Nothing is taken while this lane has more to do than it can. */
  readonly givesWayTo?: Lane | undefined
  readonly run: (job: QueuedJob) => Promise<void>
  readonly onTrouble: (error: unknown) => void
}

/** Takes jobs from one queue and runs up to `width` of them at once, until it is stopped. */
export class Lane {
  readonly #queue: JobQueue
  readonly #name: QueueName
  readonly #width: number
  readonly #taken: number
  readonly #givesWayTo: Lane | undefined
  readonly #run: (job: QueuedJob) => Promise<void>
  readonly #onTrouble: (error: unknown) => void
  readonly #running = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  #wake = new AbortController()
  #loop: Promise<void> = Promise.resolve()
  #isBehind = false

  /** `run` settles the job in the queue. If it throws, another attempt starts once the heartbeat of the job has stopped. */
  constructor({ queue, name, width, taken = 1, givesWayTo, run, onTrouble }: LaneParts) {
    this.#queue = queue
    this.#name = name
    this.#width = width
    this.#taken = taken
    this.#givesWayTo = givesWayTo
    this.#run = run
    this.#onTrouble = onTrouble
  }

  /** Whether more jobs may wait than it runs. */
  get isBehind(): boolean {
    return this.#isBehind
  }

  start(): void {
    this.#loop = this.#work()
  }

  /** Looks for work now. */
  wake(): void {
    this.#wake.abort()
  }

  /** Takes nothing new. */
  async stop(): Promise<void> {
    this.#stop.abort()
    this.#wake.abort()
    await this.#loop
  }

  /** Resolves when nothing runs any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#running)
  }

  async #work(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      this.#wake = new AbortController()
      const free = this.#width - this.#running.size
      if (free < this.#taken) {
        await Promise.race([...this.#running, this.#rest(60_000)])
        continue
      }
      if (this.#givesWayTo?.isBehind) {
        await this.#rest(giveWayMs)
        continue
      }
      try {
        const jobs = await this.#queue.fetch(this.#name, free)
        this.#isBehind = jobs.length === free
        for (const job of jobs) this.#begin(job)
        if (!this.#isBehind) await this.#rest(idleMs)
      } catch (error) {
        this.#isBehind = false
        this.#onTrouble(error)
        await this.#rest(troubledMs)
      }
    }
  }

  #begin(job: QueuedJob): void {
    const running = this.#run(job)
      .catch(this.#onTrouble)
      .finally(() => {
        this.#running.delete(running)
        this.wake()
      })
    this.#running.add(running)
  }

  async #rest(ms: number): Promise<void> {
    if (this.#stop.signal.aborted) return
    await sleep(ms, undefined, { signal: this.#wake.signal }).catch(() => {})
  }
}
