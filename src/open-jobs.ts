import type { Config } from './config.ts'
import { makeHandlers } from './job-handlers.ts'
import { JobRunner } from './jobs/job-runner.ts'
import { Jobs } from './jobs/jobs.ts'
import type { Store } from './store/store.ts'
import type { ThreadPool } from './threads/thread-pool.ts'
import { webhookDelivery } from './webhooks/deliver-webhook.ts'

export interface OpenJobs {
  readonly jobs: Jobs
  /** Begins to work on jobs. */
  start(): void
  /** Takes nothing new, lets what runs end or puts it back, and closes the queues; to be called before the store is closed. */
  close(): Promise<void>
}

/** Opens the jobs in the store's database, to be worked on in this process. `onTrouble` gets errors that no client hears of. */
export async function openJobs(
  config: Config,
  store: Store,
  threads: ThreadPool,
  onTrouble: (error: unknown) => void
): Promise<OpenJobs> {
  const queues = await store.openQueues(onTrouble)
  const jobs = new Jobs(queues)
  const runner = new JobRunner({
    store: queues.jobs,
    workers: config.workers,
    handlers: makeHandlers({ config, store, threads, jobs }),
    deliver: webhookDelivery({
      queue: queues.jobs.queue,
      config,
      find: (key) => jobs.findWithWebhook(key),
      onFailure: onTrouble
    }),
    onTrouble
  })
  jobs.onAdded = () => runner.wake()
  return {
    jobs,
    start: () => runner.start(),
    close: async () => {
      await runner.stop()
      await queues.jobs.close()
    }
  }
}
