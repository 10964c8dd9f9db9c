import type { Kysely, Transaction } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import { newJobId } from '../../ids/job-id.ts'
import type { JobState } from '../../schemas/job.ts'
import { columnText } from '../column-text.ts'
import { guardStore } from '../guard-store.ts'
import type { OpenDatabase } from '../open-database.ts'
import type { ListPlace } from '../store.ts'
import type { Database } from '../tables.ts'
import {
  type ClaimedJob,
  changeClaimed,
  claimJob,
  countEvents,
  countOpen,
  ended,
  endJob,
  eventsAfter,
  findHeld,
  findJob,
  findQueued,
  insertJobs,
  type JobEventRow,
  type JobKey,
  type JobPatch,
  type JobRow,
  type JobToInsert,
  listJobs,
  removeEnded
} from './job-rows.ts'
import type { OpenBoss } from './open-boss.ts'
import type { QueueName, WorkKind } from './work-kinds.ts'

/** A job to be done. `input` is text that its handler understands; `details` are fields of the public job. */
export interface NewJob {
  readonly kind: WorkKind
  /** A new id if absent. */
  readonly id?: string
  readonly input: string
  readonly webhook?: string
  readonly details?: object
  /** While a job of this tenant, kind and key waits, no other one is added. */
  readonly key?: string
  /** The job does not begin earlier. */
  readonly afterSeconds?: number
}

/** A job as the queue hands it out: which one, and how often it was tried before. */
export interface QueuedJob {
  readonly id: string
  readonly retryCount: number
  readonly data: JobKey
}

/** A job that one attempt holds: only the attempt named `claim` can end it. */
export interface HeldJob extends JobKey {
  readonly queue: WorkKind
  readonly queued: QueuedJob
  readonly claim: string
}

/** Hands out what waits. A job that is neither dropped nor failed is handed out again once nothing is heard of it. */
export interface JobQueue {
  fetch(queue: QueueName, most: number): Promise<QueuedJob[]>
  /** Records that these jobs are alive. */
  touch(queue: QueueName, queued: readonly QueuedJob[]): Promise<void>
  drop(queue: QueueName, queued: QueuedJob): Promise<void>
  /** Has it handed out again later. */
  retry(queue: QueueName, queued: QueuedJob): Promise<void>
}

/** Adds jobs in the caller's transaction; their rows in the same order. */
export type AddJobs = (transaction: Transaction<Database>, tenant: string, jobs: readonly NewJob[]) => Promise<JobRow[]>

/** Writes within the transaction that ends a job: they happen with its end, exactly once. */
export type JobCommit<Writes> = (writes: Writes) => Promise<void>

/**
 * Where jobs, their events and their queues are kept.
 *
 * Errors: `STORE_UNAVAILABLE` if the store does not answer; `STORE_FULL` if it may not write.
 */
export interface JobStore<Writes = unknown> {
  readonly queue: JobQueue
  /** Adds jobs, all or none; safe when this resolves. */
  add(tenant: string, jobs: readonly NewJob[]): Promise<JobRow[]>
  find(key: JobKey): Promise<JobRow | null>
  /** Newest first, at most `limit` plus one, which shows that there are more. */
  list(tenant: string, selection: { state?: JobState; after?: ListPlace; limit: number }): Promise<JobRow[]>
  /** Cancels a job that has not ended, and has its webhook sent. */
  cancel(key: JobKey): Promise<void>
  eventsAfter(key: JobKey, number: number): Promise<JobEventRow[]>
  /** The number of the last event of each job; null for one that is not there. */
  countEvents(keys: readonly JobKey[]): Promise<(number | null)[]>
  countOpen(): Promise<Record<'queued' | 'running', number>>
  /** Takes an open job for the attempt named `claim`; null if it is not open. */
  claim(key: JobKey, claim: string): Promise<ClaimedJob | null>
  /** Changes a held job; false if it was cancelled or taken over. */
  change(held: JobKey & { readonly claim: string }, patch: JobPatch): Promise<boolean>
  /** Ends a held job with all that must be there at once with its end, or nothing of it. */
  end(held: HeldJob, patch: JobPatch, hasWebhook: boolean, commit?: JobCommit<Writes>): Promise<void>
  /** Puts a held job back as if it had not been begun. */
  putBack(held: HeldJob): Promise<void>
  /** Has a held job tried again later; `attempts` is added to those counted so far. */
  tryLater(held: HeldJob, error: string, attempts: number): Promise<void>
  /** The claims of these that still hold. */
  heldClaims(held: readonly HeldJob[]): Promise<ReadonlySet<string>>
  /** Removes some of the jobs that ended before a moment, with their events; true if there may be more. */
  removeEnded(before: string): Promise<boolean>
  close(): Promise<void>
}

/** Adds jobs and puts them into their queues: both are there with the transaction or not at all. Few statements, however many jobs. */
export const jobAdder =
  (boss: PgBoss): AddJobs =>
  async (transaction, tenant, jobs) => {
    const rows = new Map<NewJob, JobRow>()
    for (const [kind, own] of Map.groupBy(jobs, (job) => job.kind)) {
      const keys = own.flatMap(({ key }) => (key === undefined ? [] : [key]))
      const waiting = await findQueued(transaction, tenant, kind, keys)
      const fresh = firstOfEachKey(own.filter(({ key }) => key === undefined || !waiting.has(key)))
      const ids = new Map(fresh.map((job) => [job, job.id ?? newJobId()]))
      const inserted = await insertJobs(
        transaction,
        fresh.map((job) => insertable(tenant, ids.get(job)!, job))
      )
      const queued = fresh.map((job) => ({ data: { tenant, id: ids.get(job)! }, startAfter: String(job.afterSeconds ?? 0) }))
      if (queued.length > 0) await boss.insert(kind, queued, { db: fromKysely(transaction) })
      const byKey = new Map([...waiting, ...fresh.map((job) => [job.key, inserted.get(ids.get(job)!)!] as const)])
      for (const job of own) rows.set(job, job.key === undefined ? inserted.get(ids.get(job)!)! : byKey.get(job.key)!)
    }
    return jobs.map((job) => rows.get(job)!)
  }

function firstOfEachKey(jobs: readonly NewJob[]): NewJob[] {
  const seen = new Set<string>()
  return jobs.filter(({ key }) => key === undefined || (!seen.has(key) && seen.add(key)))
}

function insertable(tenant: string, id: string, { kind, input, webhook, key, details }: NewJob): JobToInsert {
  return {
    tenant,
    id,
    kind,
    input,
    webhook: webhook ?? null,
    key: key ?? null,
    details: details === undefined ? null : JSON.stringify(details)
  }
}

/** Opens the jobs of a database. `writesOf` gives what a job may write in the transaction that ends it. */
export function openJobStore<Writes>(
  { db, assertWritable }: Pick<OpenDatabase, 'db' | 'assertWritable'>,
  { boss, close }: OpenBoss,
  writesOf: (transaction: Transaction<Database>) => Writes
): JobStore<Writes> {
  const addJobs = jobAdder(boss)
  return {
    queue: openQueue(boss),
    add: (tenant, jobs) =>
      guardStore(async () => {
        await assertWritable()
        return inTransaction(db, (transaction) => addJobs(transaction, tenant, jobs))
      }),
    find: ({ tenant, id }) => guardStore(() => findJob(db, { tenant, id: columnText(id) })),
    list: (tenant, selection) => guardStore(() => listJobs(db, tenant, selection)),
    cancel: ({ tenant, id }) => {
      const key = { tenant, id: columnText(id) }
      return inTransaction(db, async (transaction) => {
        const cancelled = await endJob(transaction, key, { state: 'cancelled' })
        if (cancelled && cancelled.webhook !== null) await boss.send('webhook', key, { db: fromKysely(transaction) })
      })
    },
    eventsAfter: (key, number) => guardStore(() => eventsAfter(db, key, number)),
    countEvents: (keys) => guardStore(() => countEvents(db, keys)),
    countOpen: () => guardStore(() => countOpen(db)),
    ...openHeldJobs({ db, boss, writesOf }),
    removeEnded: (before) => guardStore(() => removeEnded(db, before)),
    close
  }
}

/** What an attempt does with the job that it holds. */
function openHeldJobs<Writes>({
  db,
  boss,
  writesOf
}: {
  readonly db: Kysely<Database>
  readonly boss: PgBoss
  readonly writesOf: (transaction: Transaction<Database>) => Writes
}): Pick<JobStore<Writes>, 'claim' | 'change' | 'end' | 'putBack' | 'tryLater' | 'heldClaims'> {
  return {
    claim: (key, claim) => guardStore(() => claimJob(db, key, claim)),
    change: (held, patch) => guardStore(() => changeClaimed(db, held, patch)),
    end: (held, patch, hasWebhook, commit) =>
      inTransaction(db, async (transaction) => {
        const within = { db: fromKysely(transaction) }
        if (await changeClaimed(transaction, held, ended(patch))) {
          await commit?.(writesOf(transaction))
          if (hasWebhook) await boss.send('webhook', keyOf(held), within)
        }
        await boss.deleteJob(held.queue, held.queued, within)
      }),
    putBack: (held) =>
      inTransaction(db, async (transaction) => {
        const within = { db: fromKysely(transaction) }
        const isHeld = await changeClaimed(transaction, held, { state: 'queued', claim: null }, -1)
        if (isHeld) await boss.send(held.queue, keyOf(held), within)
        await boss.deleteJob(held.queue, held.queued, within)
      }),
    tryLater: (held, error, attempts) =>
      guardStore(async () => {
        await changeClaimed(db, held, { state: 'queued', claim: null, error }, attempts)
        await boss.fail(held.queue, held.queued)
      }),
    heldClaims: (held) =>
      guardStore(() =>
        findHeld(
          db,
          held.map(({ claim }) => claim),
          held
        )
      )
  }
}

function openQueue(boss: PgBoss): JobQueue {
  return {
    fetch: async (queue, most) => (await boss.fetch<JobKey>(queue, { batchSize: most })) as unknown as QueuedJob[],
    touch: async (queue, queued) => void (await boss.touch(queue, [...queued])),
    drop: async (queue, queued) => void (await boss.deleteJob(queue, queued)),
    retry: async (queue, queued) => void (await boss.fail(queue, queued))
  }
}

/** Puts back into the queues what an earlier run of this process had taken; only if no other process can have taken it. */
export async function resumeLost(boss: PgBoss): Promise<void> {
  const { rows } = await boss.getDb().executeSql("select name, id from pgboss.job where state = 'active'")
  for (const { name, id } of rows as { name: string; id: string }[]) await boss.fail(name, id)
}

const inTransaction = <T>(db: Kysely<Database>, run: (transaction: Transaction<Database>) => Promise<T>): Promise<T> =>
  guardStore(() => db.transaction().execute(run))

const keyOf = ({ tenant, id }: JobKey): JobKey => ({ tenant, id })
