import { Type } from 'typebox'
import { bodyProblems, dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { asTable } from '../../../src/http/send-table.ts'
import { formats, mediaTypes, writtenFormats } from '../../../src/present/formats.ts'
import { listedComparisonTable } from '../../../src/present/tables/list-tables.ts'
import { Comparison, ComparisonRequest } from '../../../src/schemas/comparison.ts'
import { Job } from '../../../src/schemas/job.ts'
import { ComparisonFilter, ComparisonList, ComparisonParams, FindQuery, IncludeQuery } from '../../../src/schemas/listing.ts'
import { ComparisonSummary } from '../../../src/schemas/summary.ts'

const tags = ['Comparison']
const security = [{}, { key: [] }]
const etag = { type: 'string', description: 'Strong entity tag of this representation.' }
const location = { type: 'string', description: 'Path of the comparison.' }

const json = (schema: object, description: string, headers: object) => ({
  description,
  headers,
  content: { 'application/json': { schema } }
})

/** The comparison, or what `view` makes of it. */
const answer = Type.Union([Comparison, ComparisonSummary])

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
    'Aligns the articles sentence by sentence and finds edits, omissions, additions, shared wording, altered quotes, naming and framing. Stores the comparison before responding. The same request again returns the stored comparison with 200. With `Prefer: respond-async`, and for sets above a limit of the service, the response is 202 with a job, which `options.webhook` receives when it ends.',
  querystring: IncludeQuery,
  body: ComparisonRequest,
  response: {
    200: json(answer, 'The stored comparison of the same request.', { ETag: etag, Location: location }),
    201: json(answer, 'The new comparison.', { ETag: etag, Location: location }),
    202: json(Job, 'The job that computes the comparison.', { Location: { type: 'string', description: 'Path of the job.' } }),
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
  description: 'Returns stored comparisons, newest first. Send `next` as `cursor` for the next page.',
  querystring: ComparisonFilter,
  response: {
    200: asTable(ComparisonList, 'The comparisons.', listedComparisonTable),
    ...problems(...dataProblems, 'QUERY_INVALID', 'CURSOR_INVALID', 'STORE_UNAVAILABLE')
  } as Responses
} as const

export const findSchema = {
  operationId: 'getComparison',
  tags,
  security,
  summary: 'Get a comparison',
  description: `Returns a stored comparison, whole or with the parts that \`include\` names. \`Accept\` selects the format: ${mediaTypes.map((type) => `\`${type}\``).join(', ')}. \`include\` applies to JSON only, \`significance\` to JSON and the table of edits, \`table\` to CSV, \`offsets\` to JSON and tables. Returns 304 if \`If-None-Match\` has the \`ETag\` of that format.`,
  params: ComparisonParams,
  querystring: FindQuery,
  response: {
    200: {
      description: 'The comparison, in the requested format.',
      headers: { ETag: etag, Vary: { type: 'string', description: '`accept`, because the format depends on it.' } },
      content: { 'application/json': { schema: answer }, ...written }
    },
    304: { type: 'null', description: 'The client already has this representation.' },
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
  summary: 'Delete a comparison',
  description: 'Deletes a comparison with everything derived from it.',
  params: ComparisonParams,
  response: {
    204: { type: 'null', description: 'The comparison is deleted.' },
    ...problems(...dataProblems, 'NOT_FOUND', 'STORE_UNAVAILABLE')
  } as Responses
} as const
