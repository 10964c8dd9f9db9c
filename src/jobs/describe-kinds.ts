import type { WorkKind } from '../store/jobs/work-kinds.ts'

/**
 * `width`: how many jobs of the kind one process runs at once; `taken`: how many it takes at a time; `attempts`: after how many one that never
 * comes to an end is given up. No job is begun while more of the kind `givesWayTo` wait than run.
 */
interface KindSettings {
  readonly width: number
  readonly taken?: number
  readonly attempts: number
  readonly givesWayTo?: WorkKind
}

/**
 * Returns how each kind is worked on, by the number of worker threads. An ingest computes nothing itself: it waits for its parts, for hours if
 * it is long, and is not to blame for processes that come and go in the meantime. Stories are compared before more articles are read: otherwise
 * those of a long feed would wait until its end. They are many and small, and mostly wait for the database.
 */
export function describeKinds(workers: number): Readonly<Record<WorkKind, KindSettings>> {
  return {
    compare: { width: workers, attempts: 4 },
    stories: { width: workers * 4, taken: workers * 2, attempts: 4 },
    ingest: { width: 20, attempts: 1000 },
    part: { width: workers, attempts: 4, givesWayTo: 'stories' },
    group: { width: 1, attempts: 20 }
  }
}
