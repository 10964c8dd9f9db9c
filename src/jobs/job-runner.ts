import type { QueuedJob } from '../store/jobs/job-store.ts'
import type { OpenQueues } from '../store/jobs/open-queues.ts'
import { type WorkKind, workKinds } from '../store/jobs/work-kinds.ts'
import { describeKinds } from './describe-kinds.ts'
import { Lane } from './lane.ts'
import { type Attempt, type JobHandler, runAttempt, type StopReason } from './run-attempt.ts'

/** How many webhooks one process sends at once. */
const webhookWidth = 8

export interface RunnerParts {
  readonly store: OpenQueues['jobs']
  readonly workers: number
  readonly handlers: Partial<Readonly<Record<WorkKind, JobHandler>>>
  /** Delivers a job to its webhook. */
  readonly deliver: (queued: QueuedJob) => Promise<void>
  readonly onTrouble: (error: unknown) => void
}

/** Heartbeats of running jobs, and the look whether they are still ours. */
const beatMs = 1000

/** Of the jobs that have ended, those that are older than this are removed. */
const keptDays = 30
const sweepMs = 3600_000

/** How long running jobs may take to end once the process leaves; then they are put back. */
const leaveMs = 6000
const putBackMs = 2000

/** Works on jobs in this process: one lane a kind, and one for webhooks. */
export class JobRunner {
  readonly #parts: RunnerParts
  readonly #running = new Set<Attempt>()
  readonly #lanes: readonly Lane[]
  #timers: NodeJS.Timeout[] = []

  constructor(parts: RunnerParts) {
    this.#parts = parts
    const { store, handlers, deliver, onTrouble, workers } = parts
    const { queue } = store
    const kinds = describeKinds(workers)
    const lanes = new Map<WorkKind, Lane>()
    const makeLane = (kind: WorkKind): Lane | undefined => {
      const { attempts, givesWayTo, ...widths } = kinds[kind]
      const handler = handlers[kind]
      if (!handler || lanes.has(kind)) return lanes.get(kind)
      const attempt = { store, handler, mostAttempts: attempts, running: this.#running }
      const first = givesWayTo && makeLane(givesWayTo)
      const run = (job: QueuedJob) => runAttempt(attempt, kind, job)
      const lane = new Lane({ queue, name: kind, ...widths, givesWayTo: first, run, onTrouble })
      lanes.set(kind, lane)
      return lane
    }
    for (const kind of workKinds) makeLane(kind)
    this.#lanes = [...lanes.values(), new Lane({ queue, name: 'webhook', width: webhookWidth, run: deliver, onTrouble })]
  }

  start(): void {
    for (const lane of this.#lanes) lane.start()
    const often = (ms: number, run: () => Promise<void>) => setInterval(() => void run().catch(this.#parts.onTrouble), ms).unref()
    this.#timers = [often(beatMs, () => this.#beat()), often(sweepMs, () => this.#sweep())]
  }

  /** Looks for work now. */
  wake(): void {
    for (const lane of this.#lanes) lane.wake()
  }

  /** Takes nothing new; gives what runs some seconds to end, then puts it back for others. */
  async stop(): Promise<void> {
    const lanes = this.#lanes
    await Promise.all(lanes.map((lane) => lane.stop()))
    const settled = Promise.all(lanes.map((lane) => lane.settled()))
    await within(leaveMs, settled)
    for (const { stop } of this.#running) stop.abort('leaving' satisfies StopReason)
    await within(putBackMs, settled)
    for (const timer of this.#timers) clearInterval(timer)
  }

  /** Reports to the queues that the jobs of this process are alive, and stops those that were cancelled or taken over. */
  async #beat(): Promise<void> {
    const running = [...this.#running]
    if (running.length === 0) return
    const { store } = this.#parts
    for (const kind of workKinds) {
      const own = running.filter(({ queue }) => queue === kind).map(({ queued }) => queued)
      if (own.length > 0) await store.queue.touch(kind, own)
    }
    const held = await store.heldClaims(running)
    for (const { claim, stop } of running) if (!held.has(claim)) stop.abort('lost' satisfies StopReason)
  }

  async #sweep(): Promise<void> {
    const before = new Date(Date.now() - keptDays * 24 * 3600_000).toISOString()
    while (await this.#parts.store.removeEnded(before));
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late])
  clearTimeout(timer)
}
