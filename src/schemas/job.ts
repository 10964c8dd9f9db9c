import { Type } from 'typebox'
import { Problem } from './problem.ts'

export const jobKinds = ['compare', 'ingest', 'stories'] as const
export type JobKind = (typeof jobKinds)[number]

export const jobStates = ['queued', 'running', 'completed', 'failed', 'cancelled'] as const
export type JobState = (typeof jobStates)[number]

const count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }))

export const RejectedLine = Type.Object(
  {
    line: Type.Integer({ minimum: 1, description: 'Number of the line, from 1.' }),
    code: Type.String({ description: 'Stable code from the list of errors.' }),
    detail: Type.String({ description: 'What is wrong with the line.' })
  },
  { $id: 'RejectedLine', additionalProperties: false, description: 'A line that was skipped.' }
)

export const Job = Type.Object(
  {
    id: Type.String({ description: 'Id of the job.' }),
    kind: Type.Enum(jobKinds, { description: 'Kind of work.' }),
    state: Type.Enum(jobStates, { description: 'State of the job. The last three are final.' }),
    progress: Type.Number({ minimum: 0, maximum: 1, description: 'Share of the work that is done, 0 to 1.' }),
    createdAt: Type.String({ description: 'Time of the request, in ISO 8601.' }),
    result: Type.Union([Type.String(), Type.Null()], { description: 'Path of the result; null until the job is completed.' }),
    error: Type.Union([Problem, Type.Null()], { description: 'Why the job failed, or null.' }),
    accepted: count('Ingest jobs: lines that were stored.'),
    duplicates: count('Ingest jobs: lines that were already stored.'),
    rejectedCount: count('Ingest jobs: lines that were skipped.'),
    rejected: Type.Optional(Type.Array(RejectedLine, { description: 'Ingest jobs: the first 1,000 lines that were skipped.' }))
  },
  { $id: 'Job', additionalProperties: false, description: 'Work that continues after the response to its request.' }
)
export type Job = Type.Static<typeof Job>

export const JobList = Type.Object(
  {
    items: Type.Array(Job, { description: 'Newest first.' }),
    next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null on the last.' })
  },
  { $id: 'JobList', additionalProperties: false, description: 'A page of jobs.' }
)

export const JobFilter = Type.Object(
  {
    state: Type.Optional(Type.Enum(jobStates, { description: 'Only jobs in this state.' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Maximum number of items.' })),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: 'Value of `next` from the previous page.' }))
  },
  { additionalProperties: false }
)
export type JobFilter = Type.Static<typeof JobFilter>

export const JobParams = Type.Object({ id: Type.String({ description: 'Id of the job.' }) })
