import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { JobRunner } from '../../src/jobs/job-runner.ts'
import { Jobs } from '../../src/jobs/jobs.ts'
import type { JobHandler } from '../../src/jobs/run-attempt.ts'
import type { JobKind, JobState } from '../../src/schemas/job.ts'
import type { QueuedJob } from '../../src/store/jobs/job-store.ts'
import type { Store } from '../../src/store/store.ts'

export interface TestJobs {
  readonly jobs: Jobs
  readonly runner: JobRunner
  /** What went wrong that no client hears of. */
  readonly troubles: unknown[]
  /** Jobs whose end somebody was to be told. */
  readonly delivered: QueuedJob[]
}

/** Jobs over a store, worked on in this process by the handlers given; ended with the test. */
export async function openTestJobs(t: Test, store: Store, handlers: Partial<Record<JobKind, JobHandler>>): Promise<TestJobs> {
  const troubles: unknown[] = []
  const delivered: QueuedJob[] = []
  const onTrouble = (error: unknown) => void troubles.push(error)
  const queues = await store.openQueues(onTrouble)
  const jobs = new Jobs(queues)
  const deliver = async (queued: QueuedJob) => {
    delivered.push(queued)
    await queues.jobs.queue.drop('webhook', queued)
  }
  const runner = new JobRunner({ store: queues.jobs, workers: 2, handlers, deliver, onTrouble })
  jobs.onAdded = () => runner.wake()
  runner.start()
  t.teardown(async () => {
    await runner.stop()
    await queues.jobs.close()
  })
  return { jobs, runner, troubles, delivered }
}

/** Waits until a job has one of these states. */
export async function awaitState(jobs: Jobs, tenant: string, id: string, ...states: JobState[]) {
  const signal = AbortSignal.timeout(60_000)
  for await (const _ of jobs.watch({ tenant, id }, 0, signal)) {
    const job = await jobs.find(tenant, id)
    if (job && states.includes(job.state)) return job
  }
  return await jobs.find(tenant, id)
}

/** Waits until so many ends were told, and a moment for one too many. */
export async function awaitDelivered(delivered: readonly QueuedJob[], count: number): Promise<void> {
  while (delivered.length < count) await sleep(20)
  await sleep(600)
}
