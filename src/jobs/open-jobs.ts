import type { Config } from '../config.ts'
import { makeHandlers } from '../job-handlers.ts'
import type { Store } from '../store/store.ts'
import type { WorkPool } from '../threads/thread-pool.ts'
import { webhookDelivery } from '../webhooks/deliver-webhook.ts'
import { JobRunner } from './job-runner.ts'
import { Jobs } from './jobs.ts'
import { openBoss } from './open-boss.ts'

export interface OpenJobs {
  readonly jobs: Jobs
  /** Takes nothing new, lets what runs end or puts it back, and closes the queues; to be called before the store is closed. */
  close(): Promise<void>
}

/** Opens the jobs in the store's database and works on them in this process. `onTrouble` gets errors that no client hears of. */
export async function openJobs(
  config: Config,
  store: Store,
  work: WorkPool,
  onTrouble: (error: unknown) => void
): Promise<OpenJobs> {
  const { database } = store
  const boss = await openBoss(config, database.embedded, onTrouble)
  const jobs = new Jobs(database, boss)
  const runner = new JobRunner({
    db: database.db,
    boss,
    workers: config.workers,
    handlers: makeHandlers({ config, store, work, jobs }),
    deliver: webhookDelivery({ boss, config, find: (place) => jobs.findWithWebhook(place), onFailure: onTrouble }),
    onTrouble
  })
  jobs.onAdded = () => runner.wake()
  if (database.embedded !== null) await jobs.resumeLost()
  runner.start()
  return {
    jobs,
    close: async () => {
      await runner.stop()
      await boss.stop({ graceful: false, close: true })
    }
  }
}
