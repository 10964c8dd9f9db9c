import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import { AppError, errorCodes } from '../errors.ts'
import { problemOf, publicError } from '../problem-of.ts'
import type { Database } from '../store/tables.ts'
import { type ClaimedJob, changeClaimed, claimJob, ended, type JobPatch, type JobPlace } from './job-rows.ts'
import type { QueuedJob } from './lane.ts'
import type { WorkKind } from './work-kinds.ts'

/** What a handler gets. */
export interface JobRun extends JobPlace {
  readonly input: string
  /** What earlier attempts wrote with `progress`; null at first. */
  readonly details: object | null
  /** Fires when the job was cancelled or taken over, and when this process leaves. */
  readonly signal: AbortSignal
  /** Tells how much is done, 0..1; written at most once a second. `details` are fields of the public job. */
  progress(share: number, details?: object): Promise<void>
}

/** `result` is the address of what was made; `commit` runs in the transaction that ends the job, so exactly once. */
export interface JobOutcome {
  readonly result: string | null
  readonly details?: object
  readonly commit?: (trx: Transaction<Database>) => Promise<void>
}

export type JobHandler = (run: JobRun) => Promise<JobOutcome>

/** An attempt under way, for whoever watches over it. */
export interface Attempt extends JobPlace {
  readonly queue: WorkKind
  readonly queued: QueuedJob
  readonly claim: string
  readonly stop: AbortController
}

export interface AttemptParts {
  readonly db: Kysely<Database>
  readonly boss: PgBoss
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
 * where the process itself is lost the job is seldom to blame.
 */
const lossesOfFailure = 5

/** Runs a job once, from taking it to ending it or putting it back. Errors: those of the store; the job is taken up again later. */
export async function runAttempt(parts: AttemptParts, queue: WorkKind, queued: QueuedJob): Promise<void> {
  const { db, boss, running } = parts
  const claim = randomUUID()
  const job = await claimJob(db, queued.data, claim)
  if (job === null) return void (await boss.deleteJob(queue, queued.id))
  const attempt: Attempt = { tenant: job.tenant, id: job.id, queue, queued, claim, stop: new AbortController() }
  running.add(attempt)
  try {
    await settle(parts, attempt, job)
  } finally {
    running.delete(attempt)
  }
}

async function settle(parts: AttemptParts, attempt: Attempt, job: ClaimedJob): Promise<void> {
  const most = parts.mostAttempts * lossesOfFailure
  if (job.attempts > most) return await end(parts, attempt, job, { state: 'failed', error: job.error ?? lostError() })
  const { signal } = attempt.stop
  try {
    const { result, details, commit } = await parts.handler(describeRun(parts, attempt, job))
    const known = details === undefined ? {} : { details: JSON.stringify(details) }
    await end(parts, attempt, job, { state: 'completed', progress: 1, result, error: null, ...known }, commit)
  } catch (error) {
    const shown = publicError(error, 0)
    const problem = JSON.stringify(problemOf(shown))
    if (signal.aborted && signal.reason === ('leaving' satisfies StopReason)) await putBack(parts, attempt)
    else if (signal.aborted) await parts.boss.deleteJob(attempt.queue, attempt.queued)
    else if (isBlameless(shown)) await tryLater(parts, attempt, problem, -1)
    else if (isFinal(shown) || job.attempts + lossesOfFailure > most)
      await end(parts, attempt, job, { state: 'failed', error: problem })
    else await tryLater(parts, attempt, problem, lossesOfFailure - 1)
  }
}

/** What the client sent is wrong, or needs more time than there is; both stay so. */
const isFinal = ({ code }: AppError) => code === 'DEADLINE_EXCEEDED' || (errorCodes[code].status ?? 500) < 500

/** It could not even be tried. */
const isBlameless = ({ code }: AppError) => code === 'STORE_UNAVAILABLE' || code === 'STORE_FULL' || code === 'QUEUE_FULL'

function lostError(): string {
  return JSON.stringify(
    problemOf(new AppError('WORKER_LOST', 'The job was given up: the process that ran it was lost again and again.'))
  )
}

function describeRun({ db }: AttemptParts, { tenant, id, claim, stop }: Attempt, job: ClaimedJob): JobRun {
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
      const isHeld = await changeClaimed(db, job, claim, { progress: share, ...known })
      if (!isHeld) stop.abort('lost' satisfies StopReason)
    }
  }
}

/** Ends the job, with all that must be there at once with its end, or nothing of it. */
async function end(
  { db, boss }: AttemptParts,
  { queue, queued, claim }: Attempt,
  job: ClaimedJob,
  patch: JobPatch,
  commit?: JobOutcome['commit']
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const within = { db: fromKysely(trx) }
    if (await changeClaimed(trx, job, claim, ended(patch))) {
      await commit?.(trx)
      if (job.webhook !== null) await boss.send('webhook', placeOf(job), within)
    }
    await boss.deleteJob(queue, queued, within)
  })
}

/** Puts a job back as if it had not been begun: it is not to blame that this process leaves. */
async function putBack({ db, boss }: AttemptParts, attempt: Attempt): Promise<void> {
  const { queue, queued, claim } = attempt
  await db.transaction().execute(async (trx) => {
    const within = { db: fromKysely(trx) }
    const isHeld = await changeClaimed(trx, attempt, claim, { state: 'queued', claim: null }, -1)
    if (isHeld) await boss.send(queue, placeOf(attempt), within)
    await boss.deleteJob(queue, queued, within)
  })
}

async function tryLater({ db, boss }: AttemptParts, attempt: Attempt, error: string, attempts: number): Promise<void> {
  await changeClaimed(db, attempt, attempt.claim, { state: 'queued', claim: null, error }, attempts)
  await boss.fail(attempt.queue, attempt.queued)
}

export const placeOf = ({ tenant, id }: JobPlace): JobPlace => ({ tenant, id })
