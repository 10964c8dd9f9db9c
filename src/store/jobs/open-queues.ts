import { type FeedStore, type JobWrites, jobWrites, openFeedStore } from '../feeds/feed-store.ts'
import type { OpenDatabase } from '../open-database.ts'
import { type JobStore, jobAdder, openJobStore, resumeLost } from './job-store.ts'
import { openBoss } from './open-boss.ts'

/** The jobs of a store, and what is kept of the feeds that they read. */
export interface OpenQueues {
  readonly jobs: JobStore<JobWrites>
  readonly feeds: FeedStore
}

/** Opens the queues of a database; `onTrouble` gets what goes wrong between statements. */
export async function openQueues(database: OpenDatabase, onTrouble: (error: unknown) => void): Promise<OpenQueues> {
  const { boss, close } = await openBoss(database, onTrouble)
  // The embedded database belongs to one process: whatever was taken, an earlier life of this one had taken.
  if (database.embedded !== null) await resumeLost(boss)
  const addJobs = jobAdder(boss)
  return { jobs: openJobStore(database, { boss, close }, jobWrites(addJobs)), feeds: openFeedStore(database, addJobs) }
}
