import type { JobEvent } from '../../jobs/jobs.ts'
import type { Job } from '../../schemas/job.ts'
import { exampleIds } from './example-ids.ts'

const completed: Job = {
  id: exampleIds.job,
  kind: 'compare',
  state: 'completed',
  progress: 1,
  createdAt: '2026-11-20T09:25:00.000Z',
  result: `/v1/comparisons/${exampleIds.comparison}`,
  error: null
}
const cancelled: Job = { ...completed, id: exampleIds.cancelledJob, state: 'cancelled', progress: 0.5, result: null }

/** Finds the built-in job of this id: one that is completed, or one that is cancelled. Neither is in a list. */
export const findExampleJob = (id: string): Job | undefined => [completed, cancelled].find((job) => job.id === id)

/** Returns the last event of a built-in job, for a client that has seen event `number`: the only one there is. */
export async function* watchExampleJob(job: Job, number: number): AsyncGenerator<readonly JobEvent[]> {
  if (number < 1) yield [{ number: 1, name: job.state === 'cancelled' ? 'cancelled' : 'completed', job }]
}
