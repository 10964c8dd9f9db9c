import { setTimeout as sleep } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import { fromKysely, type PgBoss } from 'pg-boss'
import { newJobId } from '../compute/prepare-sets.ts'
import { type Job, type JobState, jobKinds } from '../schemas/job.ts'
import { columnText } from '../store/column-text.ts'
import { guardStore } from '../store/guard-store.ts'
import type { OpenDatabase } from '../store/open-database.ts'
import type { ListPlace } from '../store/store.ts'
import type { Database } from '../store/tables.ts'
import { describeJob } from './describe-job.ts'
import {
  countOpen,
  endJob,
  eventsAfter,
  findJob,
  findQueued,
  insertJob,
  type JobEventRow,
  type JobPlace,
  type JobRow,
  listJobs
} from './job-rows.ts'
import type { WorkKind } from './work-kinds.ts'

/** A job to be done. `input` is text that its handler understands; `details` are fields of the public job. */
export interface NewJob {
  readonly kind: WorkKind
  /** Where absent, a new one is made: `job_` and 32 hex digits. */
  readonly id?: string
  readonly input: string
  readonly webhook?: string
  readonly details?: object
  /** While a job of this tenant, kind and key waits, no other one is added. */
  readonly key?: string
  /** Not begun earlier. */
  readonly afterSeconds?: number
}

/** Something that happened to a job; `job` is the job as it was then. */
export interface JobEvent {
  readonly number: number
  readonly name: 'progress' | 'completed' | 'failed' | 'cancelled'
  readonly job: Job
}

export interface JobPage {
  readonly items: readonly Job[]
  readonly next: ListPlace | null
}

/** Watchers look for events this often: a job may run in another process. */
const watchMs = 400

/**
 * The jobs of all tenants: asked for, looked at, cancelled. Who works on them is another matter.
 *
 * Errors: `STORE_UNAVAILABLE` where the database does not answer, `STORE_FULL` where it may not be written.
 */
export class Jobs {
  readonly #database: OpenDatabase
  readonly #boss: PgBoss
  /** Called when there may be work to begin. */
  onAdded: () => void = () => {}

  constructor(database: OpenDatabase, boss: PgBoss) {
    this.#database = database
    this.#boss = boss
  }

  /** Adds jobs, all or none; safe when this resolves. */
  async add(tenant: string, ...jobs: readonly NewJob[]): Promise<Job[]> {
    await this.#database.assertWritable()
    const added = await guardStore(() =>
      this.#database.db.transaction().execute(async (trx) => {
        const rows: Job[] = []
        for (const job of jobs) rows.push(await this.addWithin(trx, tenant, job))
        return rows
      })
    )
    this.wake()
    return added
  }

  /** Adds a job in a transaction of the caller: row and job are there together or not at all. */
  async addWithin(trx: Transaction<Database>, tenant: string, job: NewJob): Promise<Job> {
    const { kind, id = newJobId(), input, webhook = null, key = null, details, afterSeconds } = job
    const waiting = key === null ? null : await findQueued(trx, tenant, kind, key)
    if (waiting) return describeJob(waiting)
    const place = { tenant, id }
    const known = details === undefined ? null : JSON.stringify(details)
    const row = await insertJob(trx, { ...place, kind, input, webhook, key, details: known })
    const later = afterSeconds === undefined ? {} : { startAfter: afterSeconds }
    await this.#boss.send(kind, place, { db: fromKysely(trx), ...later })
    return describeJob(row)
  }

  /** Has this process look for work now. */
  wake(): void {
    this.onAdded()
  }

  async find(tenant: string, id: string): Promise<Job | null> {
    const row = await guardStore(() => findJob(this.#database.db, { tenant, id: columnText(id) }))
    return row && isPublic(row) ? describeJob(row) : null
  }

  /** A job whose end somebody wants to be told. */
  async findWithWebhook(place: JobPlace): Promise<{ job: Job; webhook: string } | null> {
    const row = await guardStore(() => findJob(this.#database.db, place))
    return row === null || row.webhook === null ? null : { job: describeJob(row), webhook: row.webhook }
  }

  /** Gives back to the queues what an earlier life of this process had taken; only where no other process can have taken it. */
  async resumeLost(): Promise<void> {
    const { rows } = await this.#boss.getDb().executeSql("select name, id from pgboss.job where state = 'active'")
    for (const { name, id } of rows as { name: string; id: string }[]) await this.#boss.fail(name, id)
  }

  async list(tenant: string, selection: { state?: JobState; after?: ListPlace; limit: number }): Promise<JobPage> {
    const rows = await guardStore(() => listJobs(this.#database.db, tenant, selection))
    const items = rows.slice(0, selection.limit).map(describeJob)
    const last = rows.length > selection.limit ? items.at(-1) : undefined
    return { items, next: last ? { createdAt: last.createdAt, id: last.id } : null }
  }

  /** Cancels a job that has not ended; gives the job as it is then, null where there is none. */
  async cancel(tenant: string, id: string): Promise<Job | null> {
    const place = { tenant, id: columnText(id) }
    if ((await this.find(tenant, id)) === null) return null
    await guardStore(() =>
      this.#database.db.transaction().execute(async (trx) => {
        const cancelled = await endJob(trx, place, { state: 'cancelled' })
        if (cancelled && cancelled.webhook !== null) await this.#boss.send('webhook', place, { db: fromKysely(trx) })
      })
    )
    this.wake()
    return await this.find(tenant, id)
  }

  /**
   * What happens to a job after event `number`: at once what has happened, then what happens, now and then nothing.
   * Ends after the job's last event, or with `signal`.
   */
  async *watch(place: JobPlace, number: number, signal: AbortSignal): AsyncGenerator<readonly JobEvent[]> {
    let last = number
    let isOver = false
    while (!signal.aborted) {
      const rows = await guardStore(() => eventsAfter(this.#database.db, place, last))
      if (isOver && rows.length === 0) return
      // Read after its events, so that it is no older than they are.
      const job = await this.find(place.tenant, place.id)
      if (job === null) return
      yield rows.map((row) => describeEvent(row, job))
      last = rows.at(-1)?.number ?? last
      if (rows.some(({ state }) => isLast(state))) return
      isOver = isLast(job.state)
      if (!isOver) await sleep(watchMs, undefined, { signal }).catch(() => {})
    }
  }

  /** How many jobs wait or run, of all tenants. */
  async count(): Promise<Readonly<Record<'queued' | 'running', number>>> {
    return await guardStore(() => countOpen(this.#database.db))
  }
}

/** Steps of an ingest are no jobs that a client could know of. */
const isPublic = ({ kind }: JobRow) => jobKinds.some((known) => known === kind)

const isLast = (state: JobState) => state !== 'queued' && state !== 'running'

/** An event with the job as it was then: only the last one tells a result or an error. */
function describeEvent({ number, state, progress }: JobEventRow, job: Job): JobEvent {
  if (state === 'completed' || state === 'failed' || state === 'cancelled') return { number, name: state, job }
  return { number, name: 'progress', job: { ...job, state, progress, result: null, error: null } }
}
