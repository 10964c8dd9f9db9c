import type { JobEventRow, JobKey, JobRow } from '../store/jobs/job-rows.ts'
import type { JobStore } from '../store/jobs/job-store.ts'

/** What happened to a job, and the job after that; null if it is gone. */
export interface SeenJob {
  readonly rows: readonly JobEventRow[]
  readonly row: JobRow | null
}

interface Watcher {
  readonly key: JobKey
  readonly after: number
  readonly tell: (seen: SeenJob) => void
}

/** How often is looked for events: a job may run in another process. */
const LOOK_MS = 400

/**
 * Looks for events on behalf of all who watch jobs: one question to the store however many watch, and one more for each job that something
 * happened to. A store that does not answer is asked again.
 */
export class JobWatch {
  readonly #store: Pick<JobStore, 'countEvents' | 'eventsAfter' | 'find'>
  readonly #watchers = new Set<Watcher>()
  #timer: NodeJS.Timeout | null = null

  constructor(store: Pick<JobStore, 'countEvents' | 'eventsAfter' | 'find'>) {
    this.#store = store
  }

  /** Resolves when the job has events after number `after`, or is gone; null after `mostMs`, or with `signal`. */
  async next(
    key: JobKey,
    after: number,
    { mostMs, signal }: { readonly mostMs: number; readonly signal: AbortSignal }
  ): Promise<SeenJob | null> {
    if (signal.aborted) return null
    return await new Promise((resolve) => {
      const end = (seen: SeenJob | null) => {
        this.#watchers.delete(watcher)
        clearTimeout(late)
        signal.removeEventListener('abort', leave)
        resolve(seen)
      }
      const watcher = { key, after, tell: end }
      const leave = () => end(null)
      const late = setTimeout(leave, mostMs)
      signal.addEventListener('abort', leave, { once: true })
      this.#watchers.add(watcher)
      this.#timer ??= this.#later()
    })
  }

  #later(): NodeJS.Timeout {
    return setTimeout(async () => {
      await this.#look().catch(() => {})
      this.#timer = this.#watchers.size > 0 ? this.#later() : null
    }, LOOK_MS).unref()
  }

  async #look(): Promise<void> {
    const byJob = Map.groupBy(this.#watchers, ({ key }) => `${key.tenant} ${key.id}`)
    const jobs = [...byJob.values()].map((watchers) => ({ watchers, key: watchers[0]!.key }))
    const counts = await this.#store.countEvents(jobs.map(({ key }) => key))
    for (const [i, { watchers, key }] of jobs.entries()) {
      const behind = watchers.filter(({ after }) => (counts[i] ?? Number.POSITIVE_INFINITY) > after)
      if (behind.length > 0) await this.#tell(key, behind)
    }
  }

  async #tell(key: JobKey, watchers: readonly Watcher[]): Promise<void> {
    const least = Math.min(...watchers.map(({ after }) => after))
    const rows = await this.#store.eventsAfter(key, least)
    // Read after its events, so that it is no older than they are.
    const row = await this.#store.find(key)
    for (const { after, tell } of watchers) tell({ rows: rows.filter(({ number }) => number > after), row })
  }
}
