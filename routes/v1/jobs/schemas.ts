import { dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { Job, JobFilter, JobList, JobParams } from '../../../src/schemas/job.ts'

const tags = ['Jobs']
const security = [{}, { key: [] }]

export const listSchema = {
  operationId: 'listJobs',
  tags,
  security,
  summary: 'List jobs',
  description:
    'Your jobs, newest first. Jobs that ended more than 30 days ago are gone. `next` is the `cursor` of the next page.',
  querystring: JobFilter,
  response: { 200: JobList, ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE') } as Responses
} as const

export const findSchema = {
  operationId: 'getJob',
  tags,
  security,
  summary: 'Get a job',
  description: 'Where a job stands. `result` is the address of what it made; `error` says why it failed.',
  params: JobParams,
  response: { 200: Job, ...problems(...dataProblems, 'NOT_FOUND', 'STORE_UNAVAILABLE') } as Responses
} as const

export const watchSchema = {
  operationId: 'watchJob',
  tags,
  security,
  summary: 'Watch a job',
  description:
    'Server-sent events: `progress` until one of `completed`, `failed` and `cancelled`, which is the last. `id` counts up; who comes back with `Last-Event-ID` gets what he has missed. The data is the job.',
  params: JobParams,
  response: {
    200: {
      description: 'The events, as they happen.',
      content: { 'text/event-stream': { schema: { type: 'string', description: 'Events, each with id, name and the job.' } } }
    },
    ...problems(...dataProblems, 'CLIENT_BUSY', 'NOT_FOUND', 'STORE_UNAVAILABLE')
  } as Responses
} as const

export const cancelSchema = {
  operationId: 'cancelJob',
  tags,
  security,
  summary: 'Cancel a job',
  description: 'What it has not done yet is left undone. Cancelling it again changes nothing.',
  params: JobParams,
  response: {
    204: { type: 'null', description: 'It is cancelled.' },
    ...problems(...dataProblems, 'NOT_FOUND', 'JOB_ENDED', 'STORE_UNAVAILABLE', 'STORE_FULL')
  } as Responses
} as const
