import { type JobKind, jobKinds } from '../schemas/job.ts'

/** Kinds of work, each with a queue of its own, so that none waits for another. The last two are steps of an ingest, which no client sees. */
export const workKinds = [...jobKinds, 'part', 'group'] as const
export type WorkKind = JobKind | 'part' | 'group'

/** `width`: how many jobs of the kind one process runs at once; `attempts`: after how many one that never comes to an end is given up. */
interface KindSettings {
  readonly width: number
  readonly attempts: number
}

/**
 * How each kind is worked on, by the number of worker threads. An ingest computes nothing itself: it waits for its parts, for hours where
 * it is long, and is not to blame for processes that come and go meanwhile.
 */
export function describeKinds(workers: number): Readonly<Record<WorkKind, KindSettings>> {
  return {
    compare: { width: workers, attempts: 4 },
    stories: { width: Math.ceil(workers / 2), attempts: 4 },
    ingest: { width: 20, attempts: 1000 },
    part: { width: workers, attempts: 4 },
    group: { width: 1, attempts: 20 }
  }
}
