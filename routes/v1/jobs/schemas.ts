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
    'Returns your jobs, newest first. Jobs are kept for 30 days after they end. Send `next` as `cursor` for the next page.',
  querystring: JobFilter,
  response: { 200: JobList, ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE') } as Responses
} as const

export const findSchema = {
  operationId: 'getJob',
  tags,
  security,
  summary: 'Get a job',
  description: 'Returns the state of a job. `result` is the path of its result, and `error` says why it failed.',
  params: JobParams,
  response: { 200: Job, ...problems(...dataProblems, 'NOT_FOUND', 'STORE_UNAVAILABLE') } as Responses
} as const

export const watchSchema = {
  operationId: 'watchJob',
  tags,
  security,
  summary: 'Watch a job',
  description:
    'Streams the progress of a job as server-sent events: `progress`, then one of `completed`, `failed` and `cancelled`. The data of each event is the job. A client that reconnects with `Last-Event-ID` receives the events it missed.',
  params: JobParams,
  response: {
    200: {
      description: 'The events, as they happen.',
      content: {
        'text/event-stream': { schema: { type: 'string', description: 'Events, each with an id, a name and the job.' } }
      }
    },
    ...problems(...dataProblems, 'CLIENT_BUSY', 'NOT_FOUND', 'STORE_UNAVAILABLE')
  } as Responses
} as const

export const cancelSchema = {
  operationId: 'cancelJob',
  tags,
  security,
  summary: 'Cancel a job',
  description: 'Stops a job. Results that are already stored remain available. Cancelling a job again changes nothing.',
  params: JobParams,
  response: {
    204: { type: 'null', description: 'The job is cancelled.' },
    ...problems(...dataProblems, 'NOT_FOUND', 'JOB_ENDED', 'STORE_UNAVAILABLE', 'STORE_FULL')
  } as Responses
} as const
