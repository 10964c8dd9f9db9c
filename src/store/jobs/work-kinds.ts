import { type JobKind, jobKinds } from '../../schemas/job.ts'

/** Kinds of work, each with a separate queue, so that none waits for another. The last two are steps of an ingest, which no client sees. */
export const workKinds = [...jobKinds, 'part', 'group'] as const
export type WorkKind = JobKind | 'part' | 'group'

/** A queue for each kind of work, and one for webhooks. */
export type QueueName = WorkKind | 'webhook'
