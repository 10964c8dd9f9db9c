import type { Job, JobKind } from '../schemas/job.ts'
import type { JobRow } from '../store/jobs/job-rows.ts'

/** Describes a job as clients see it. */
export function describeJob(row: JobRow): Job {
  return {
    id: row.id,
    // Clients never meet the kinds that are steps of an ingest.
    kind: row.kind as JobKind,
    state: row.state,
    progress: row.progress,
    createdAt: row.created_at.toISOString(),
    result: row.result,
    // Why an attempt failed is no error of a job that is tried again.
    error: row.state === 'failed' && row.error !== null ? JSON.parse(row.error) : null,
    ...(row.details === null ? {} : JSON.parse(row.details))
  }
}
