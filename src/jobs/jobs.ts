import { setTimeout as sleep } from 'node:timers/promises'
import { type Job, type JobState, jobKinds } from '../schemas/job.ts'
import type { FeedStore } from '../store/feeds/feed-store.ts'
import type { JobEventRow, JobKey, JobRow } from '../store/jobs/job-rows.ts'
import type { NewJob } from '../store/jobs/job-store.ts'
import type { OpenQueues } from '../store/jobs/open-queues.ts'
import type { ListPlace } from '../store/store.ts'
import { describeJob } from './describe-job.ts'

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
  readonly #store: OpenQueues['jobs']
  readonly feeds: FeedStore
  /** Called when there may be work to begin. */
  onAdded: () => void = () => {}

  constructor({ jobs, feeds }: OpenQueues) {
    this.#store = jobs
    this.feeds = feeds
  }

  /** Adds jobs, all or none; safe when this resolves. */
  async add(tenant: string, ...jobs: readonly NewJob[]): Promise<Job[]> {
    const rows = await this.#store.add(tenant, jobs)
    this.wake()
    return rows.map(describeJob)
  }

  /** Has this process look for work now. */
  wake(): void {
    this.onAdded()
  }

  async find(tenant: string, id: string): Promise<Job | null> {
    const row = await this.#store.find({ tenant, id })
    return row && isPublic(row) ? describeJob(row) : null
  }

  /** A job whose end somebody wants to be told. */
  async findWithWebhook(key: JobKey): Promise<{ job: Job; webhook: string } | null> {
    const row = await this.#store.find(key)
    return row === null || row.webhook === null ? null : { job: describeJob(row), webhook: row.webhook }
  }

  async list(tenant: string, selection: { state?: JobState; after?: ListPlace; limit: number }): Promise<JobPage> {
    const rows = await this.#store.list(tenant, selection)
    const items = rows.slice(0, selection.limit).map(describeJob)
    const last = rows.length > selection.limit ? items.at(-1) : undefined
    return { items, next: last ? { createdAt: last.createdAt, id: last.id } : null }
  }

  /** Cancels a job that has not ended; gives the job as it is then, null where there is none. */
  async cancel(tenant: string, id: string): Promise<Job | null> {
    if ((await this.find(tenant, id)) === null) return null
    await this.#store.cancel({ tenant, id })
    this.wake()
    return await this.find(tenant, id)
  }

  /**
   * What happens to a job after event `number`: at once what has happened, then what happens, now and then nothing.
   * Ends after the job's last event, or with `signal`.
   */
  async *watch(key: JobKey, number: number, signal: AbortSignal): AsyncGenerator<readonly JobEvent[]> {
    let last = number
    let isOver = false
    while (!signal.aborted) {
      const rows = await this.#store.eventsAfter(key, last)
      if (isOver && rows.length === 0) return
      // Read after its events, so that it is no older than they are.
      const job = await this.find(key.tenant, key.id)
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
    return await this.#store.countOpen()
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
