import { bodyProblems, dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { formats, mediaTypes, writtenFormats } from '../../../src/present/formats.ts'
import { Comparison, ComparisonRequest } from '../../../src/schemas/comparison.ts'
import { Job } from '../../../src/schemas/job.ts'
import { ComparisonFilter, ComparisonList, ComparisonParams, FindQuery, IncludeQuery } from '../../../src/schemas/listing.ts'

const tags = ['Comparison']
const security = [{}, { key: [] }]
const etag = { type: 'string', description: 'Strong validator of this representation.' }
const location = { type: 'string', description: 'The address of the comparison.' }

const json = (schema: object, description: string, headers: object) => ({
  description,
  headers,
  content: { 'application/json': { schema } }
})

/** The other formats of a stored comparison, and what they are for. */
const written = Object.fromEntries(
  writtenFormats.map((name) => [formats[name].mediaType, { schema: { type: 'string', description: formats[name].description } }])
)

export const addSchema = {
  operationId: 'addComparison',
  tags,
  security,
  summary: 'Compare a set of articles',
  description:
    'Aligns the articles sentence by sentence and shows edits, omissions, additions, shared wording and its source, altered quotes, naming and framing. The comparison is stored when the answer is sent. The same set again answers 200 with the stored comparison. With `Prefer: respond-async`, and for sets above the limit that the service sets for it, the answer is 202 and a job, which `options.webhook` gets when it ends.',
  querystring: IncludeQuery,
  body: ComparisonRequest,
  response: {
    200: json(Comparison, 'The same set was compared before: the stored comparison.', { ETag: etag, Location: location }),
    201: json(Comparison, 'The comparison, computed and stored.', { ETag: etag, Location: location }),
    202: json(Job, 'A job has been taken on.', { Location: { type: 'string', description: 'The address of the job.' } }),
    ...problems(
      ...dataProblems,
      ...bodyProblems,
      'ARTICLE_ID_DUPLICATE',
      'TOO_FEW_ARTICLES',
      'TOO_MANY_ARTICLES',
      'SET_TOO_LONG',
      'BASE_UNKNOWN',
      'RULE_ID_DUPLICATE',
      'WEBHOOK_REFUSED',
      'INCLUDE_UNKNOWN',
      'QUERY_INVALID',
      'STORE_UNAVAILABLE'
    )
  } as Responses
} as const

export const listSchema = {
  operationId: 'listComparisons',
  tags,
  security,
  summary: 'List comparisons',
  description: 'Stored comparisons, newest first. `next` is the `cursor` of the next page.',
  querystring: ComparisonFilter,
  response: {
    200: ComparisonList,
    ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE')
  } as Responses
} as const

export const findSchema = {
  operationId: 'getComparison',
  tags,
  security,
  summary: 'Get a comparison',
  description: `A stored comparison, whole or with the parts that \`include\` names. \`Accept\` chooses its format: ${mediaTypes.map((type) => `\`${type}\``).join(', ')}. \`include\` applies to JSON alone, \`significance\` to JSON and the table of edits, \`table\` to CSV, \`offsets\` to JSON and tables. Answers 304 to \`If-None-Match\` with the \`ETag\` of the format.`,
  params: ComparisonParams,
  querystring: FindQuery,
  response: {
    200: {
      description: 'The comparison, in the format asked for.',
      headers: { ETag: etag, Vary: { type: 'string', description: 'Names `accept`: the format depends on it.' } },
      content: { 'application/json': { schema: Comparison }, ...written }
    },
    304: { type: 'null', description: 'The client has this representation already.' },
    ...problems(
      ...dataProblems,
      'NOT_FOUND',
      'NOT_ACCEPTABLE',
      'TEXT_NOT_STORED',
      'INCLUDE_UNKNOWN',
      'QUERY_INVALID',
      'QUEUE_FULL',
      'WORKER_LOST',
      'DEADLINE_EXCEEDED',
      'STORE_UNAVAILABLE'
    )
  } as Responses
} as const

export const removeSchema = {
  operationId: 'removeComparison',
  tags,
  security,
  summary: 'Remove a comparison',
  description: 'Removes a comparison with all that derives from it.',
  params: ComparisonParams,
  response: {
    204: { type: 'null', description: 'It is removed.' },
    ...problems(...dataProblems, 'NOT_FOUND', 'STORE_UNAVAILABLE')
  } as Responses
} as const
