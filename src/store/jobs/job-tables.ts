import type { ColumnType, Generated } from 'kysely'
import type { JobState } from '../../schemas/job.ts'
import type { WorkKind } from './work-kinds.ts'

/**
 * A job. `details` and `error` are JSON as text; `input` is what its kind makes of it, dropped when the job ends. `claim` names the
 * attempt that runs it: only that one can end it. `events` is the number of its last event.
 */
export interface JobTable {
  tenant: string
  id: string
  kind: WorkKind
  state: JobState
  progress: number
  details: string | null
  result: string | null
  error: string | null
  input: string | null
  webhook: string | null
  key: string | null
  claim: string | null
  attempts: Generated<number>
  events: Generated<number>
  created_at: ColumnType<Date, string, never>
  ended_at: ColumnType<Date | null, string | null, string | null>
}

/** What happened to a job, numbered from 1. */
export interface JobEventTable {
  tenant: string
  job: string
  number: number
  state: JobState
  progress: number
}

export interface JobTables {
  job: JobTable
  job_event: JobEventTable
}
