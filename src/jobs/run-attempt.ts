import { randomUUID } from 'node:crypto'
import { AppError, errorCodes } from '../errors.ts'
import { problemOf, publicError } from '../problem-of.ts'
import type { JobWrites } from '../store/feeds/feed-store.ts'
import type { ClaimedJob, JobKey } from '../store/jobs/job-rows.ts'
import type { HeldJob, JobCommit, QueuedJob } from '../store/jobs/job-store.ts'
import type { OpenQueues } from '../store/jobs/open-queues.ts'
import type { WorkKind } from '../store/jobs/work-kinds.ts'

/** What a handler gets. */
export interface JobRun extends JobKey {
  readonly input: string
  /** What earlier attempts wrote with `progress`; null at first. */
  readonly details: object | null
  /** Fires when the job was cancelled or taken over, and when this process leaves. */
  readonly signal: AbortSignal
  /** Reports progress, 0..1; written at most once a second. `details` are fields of the public job. */
  progress(share: number, details?: object): Promise<void>
}

/** `result` is the address of what was made; `commit` runs in the transaction that ends the job, so exactly once. */
export interface JobOutcome {
  readonly result: string | null
  readonly details?: object
  readonly commit?: JobCommit<JobWrites>
}

export type JobHandler = (run: JobRun) => Promise<JobOutcome>

/** A running attempt, as its supervisor sees it. */
export interface Attempt extends HeldJob {
  readonly stop: AbortController
}

export interface AttemptParts {
  readonly store: OpenQueues['jobs']
  readonly handler: JobHandler
  /** A job that has failed this often, or whose process was lost `lossesOfFailure` times as often, is given up. */
  readonly mostAttempts: number
  readonly running: Set<Attempt>
}

/** Why an attempt is stopped. */
export type StopReason = 'leaving' | 'lost'

const progressMs = 1000

/**
 * So many losses of the process count as one failure: a job that takes its worker thread with it fails, and the process lives on, so
 * if the process itself is lost the job is seldom to blame.
 */
const lossesOfFailure = 5

/** Runs a job once, from taking it to ending it or putting it back. Errors: those of the store; the job is taken up again later. */
export async function runAttempt(parts: AttemptParts, queue: WorkKind, queued: QueuedJob): Promise<void> {
  const { store, running } = parts
  const claim = randomUUID()
  const job = await store.claim(queued.data, claim)
  if (job === null) return await store.queue.drop(queue, queued)
  const attempt: Attempt = { tenant: job.tenant, id: job.id, queue, queued, claim, stop: new AbortController() }
  running.add(attempt)
  try {
    await settle(parts, attempt, job)
  } finally {
    running.delete(attempt)
  }
}

async function settle({ store, handler, mostAttempts }: AttemptParts, attempt: Attempt, job: ClaimedJob): Promise<void> {
  const most = mostAttempts * lossesOfFailure
  const hasWebhook = job.webhook !== null
  const fail = (error: string) => store.end(attempt, { state: 'failed', error }, hasWebhook)
  if (job.attempts > most) return await fail(job.error ?? lostError())
  const { signal } = attempt.stop
  try {
    const { result, details, commit } = await handler(describeRun(store, attempt, job))
    const known = details === undefined ? {} : { details: JSON.stringify(details) }
    await store.end(attempt, { state: 'completed', progress: 1, result, error: null, ...known }, hasWebhook, commit)
  } catch (error) {
    const shown = publicError(error, 0)
    const problem = JSON.stringify(problemOf(shown))
    if (signal.aborted && signal.reason === ('leaving' satisfies StopReason)) await store.putBack(attempt)
    else if (signal.aborted) await store.queue.drop(attempt.queue, attempt.queued)
    else if (isBlameless(shown)) await store.tryLater(attempt, problem, -1)
    else if (isFinal(shown) || job.attempts + lossesOfFailure > most) await fail(problem)
    else await store.tryLater(attempt, problem, lossesOfFailure - 1)
  }
}

/** What the client sent is wrong, or needs more time than there is; both stay so. */
const isFinal = ({ code }: AppError) => code === 'DEADLINE_EXCEEDED' || (errorCodes[code].status ?? 500) < 500

/** It could not even be tried. */
const isBlameless = ({ code }: AppError) => code === 'STORE_UNAVAILABLE' || code === 'STORE_FULL' || code === 'QUEUE_FULL'

function lostError(): string {
  return JSON.stringify(problemOf(new AppError('WORKER_LOST', 'The job was abandoned, because each process that ran it died.')))
}

function describeRun(store: AttemptParts['store'], attempt: Attempt, job: ClaimedJob): JobRun {
  const { tenant, id, stop } = attempt
  let written = 0
  return {
    tenant,
    id,
    input: job.input,
    details: job.details === null ? null : JSON.parse(job.details),
    signal: stop.signal,
    async progress(share, details) {
      if (Date.now() - written < progressMs) return
      written = Date.now()
      const known = details === undefined ? {} : { details: JSON.stringify(details) }
      const isHeld = await store.change(attempt, { progress: share, ...known })
      if (!isHeld) stop.abort('lost' satisfies StopReason)
    }
  }
}
