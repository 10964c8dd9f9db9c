import type { WorkKind } from '../store/jobs/work-kinds.ts'

/** `width`: how many jobs of the kind one process runs at once; `attempts`: after how many one that never comes to an end is given up. */
interface KindSettings {
  readonly width: number
  readonly attempts: number
}

/**
 * Returns how each kind is worked on, by the number of worker threads. An ingest computes nothing itself: it waits for its parts, for hours if
 * it is long, and is not to blame for processes that come and go in the meantime.
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
