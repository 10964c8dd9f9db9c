import { type Job, type JobState, jobKinds } from '../schemas/job.ts'
import type { FeedStore } from '../store/feeds/feed-store.ts'
import type { JobEventRow, JobKey, JobRow } from '../store/jobs/job-rows.ts'
import type { NewJob } from '../store/jobs/job-store.ts'
import type { OpenQueues } from '../store/jobs/open-queues.ts'
import type { ListPlace } from '../store/store.ts'
import { describeJob } from './describe-job.ts'
import { JobWatch, type SeenJob } from './job-watch.ts'

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

/** How often a client that watches an unchanged job gets a sign of life. */
const quietMs = 5000

/**
 * The jobs of all tenants: asked for, looked at, cancelled. Who works on them is another matter.
 *
 * Errors: `STORE_UNAVAILABLE` if the database does not answer, `STORE_FULL` if it may not be written.
 */
export class Jobs {
  readonly #store: OpenQueues['jobs']
  readonly #watch: JobWatch
  readonly feeds: FeedStore
  /** Called when there may be work to begin. */
  onAdded: () => void = () => {}

  constructor({ jobs, feeds }: OpenQueues) {
    this.#store = jobs
    this.#watch = new JobWatch(jobs)
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

  /** A job whose end a client waits for. */
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

  /** Cancels a job that has not ended. Returns the job after that, or null if it does not exist. */
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
    let seen: SeenJob | null = await this.#look(key, last)
    while (!signal.aborted) {
      const rows = seen?.rows ?? []
      if (isOver && rows.length === 0) return
      if (seen !== null) {
        if (seen.row === null || !isPublic(seen.row)) return
        const job = describeJob(seen.row)
        yield rows.map((event) => describeEvent(event, job))
        if (rows.some(({ state }) => isLast(state))) return
        last = rows.at(-1)?.number ?? last
        isOver = isLast(job.state)
      } else yield []
      seen = isOver ? await this.#look(key, last) : await this.#watch.next(key, last, { mostMs: quietMs, signal })
    }
  }

  /** The job is read after its events, so that it is no older than they are. */
  async #look(key: JobKey, number: number): Promise<SeenJob> {
    const rows = await this.#store.eventsAfter(key, number)
    return { rows, row: await this.#store.find(key) }
  }

  /** How many jobs wait or run, of all tenants. */
  async count(): Promise<Readonly<Record<'queued' | 'running', number>>> {
    return await this.#store.countOpen()
  }
}

/** Steps of an ingest are no jobs that a client could know of. */
const isPublic = ({ kind }: JobRow) => jobKinds.some((known) => known === kind)

const isLast = (state: JobState) => state !== 'queued' && state !== 'running'

/** An event with the job at that time; only the last one has a result or an error. */
function describeEvent({ number, state, progress }: JobEventRow, job: Job): JobEvent {
  if (state === 'completed' || state === 'failed' || state === 'cancelled') return { number, name: state, job }
  return { number, name: 'progress', job: { ...job, state, progress, result: null, error: null } }
}
