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
    code: Type.String({ description: 'Stable code of what is wrong.' }),
    detail: Type.String({ description: 'What is wrong with it.' })
  },
  { $id: 'RejectedLine', additionalProperties: false, description: 'A line that was skipped.' }
)

export const Job = Type.Object(
  {
    id: Type.String({ description: 'Id of the job.' }),
    kind: Type.Enum(jobKinds, { description: 'What it does.' }),
    state: Type.Enum(jobStates, { description: 'The last three are final.' }),
    progress: Type.Number({ minimum: 0, maximum: 1, description: 'How much of it is done.' }),
    createdAt: Type.String({ description: 'When it was asked for: ISO 8601.' }),
    result: Type.Union([Type.String(), Type.Null()], { description: 'The address of what it made; null until it is completed.' }),
    error: Type.Union([Problem, Type.Null()], { description: 'Why it failed; null where it did not.' }),
    accepted: count('Lines kept, of an ingest.'),
    duplicates: count('Lines that were there already, of an ingest.'),
    rejectedCount: count('Lines skipped, of an ingest.'),
    rejected: Type.Optional(Type.Array(RejectedLine, { description: 'The lines skipped, the first 1,000, of an ingest.' }))
  },
  { $id: 'Job', additionalProperties: false, description: 'Work that goes on after its request was answered.' }
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
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most.' })),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' }))
  },
  { additionalProperties: false }
)
export type JobFilter = Type.Static<typeof JobFilter>

export const JobParams = Type.Object({ id: Type.String({ description: 'Id of the job.' }) })
