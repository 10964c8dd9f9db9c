import { bodyProblems, dataProblems, problems, type Responses } from '../../../src/http/describe-problems.ts'
import { Comparison, ComparisonRequest } from '../../../src/schemas/comparison.ts'
import { ComparisonFilter, ComparisonList, ComparisonParams, IncludeQuery } from '../../../src/schemas/listing.ts'

const tags = ['Comparison']
const security = [{}, { key: [] }]
const etag = { type: 'string', description: 'Strong validator of this representation.' }
const location = { type: 'string', description: 'The address of the comparison.' }

const json = (schema: object, description: string, headers: object) => ({
  description,
  headers,
  content: { 'application/json': { schema } }
})

export const addSchema = {
  operationId: 'addComparison',
  tags,
  security,
  summary: 'Compare a set of articles',
  description:
    'Aligns the articles sentence by sentence and shows edits, omissions, additions, who copied whom, altered quotes, naming and framing. The comparison is stored when the answer is sent. The same set again answers 200 with the stored comparison.',
  querystring: IncludeQuery,
  body: ComparisonRequest,
  response: {
    200: json(Comparison, 'The same set was compared before: the stored comparison.', { ETag: etag, Location: location }),
    201: json(Comparison, 'The comparison, computed and stored.', { ETag: etag, Location: location }),
    ...problems(
      ...dataProblems,
      ...bodyProblems,
      'ARTICLE_ID_DUPLICATE',
      'TOO_FEW_ARTICLES',
      'TOO_MANY_ARTICLES',
      'BASE_UNKNOWN',
      'RULE_ID_DUPLICATE',
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
  description:
    'A stored comparison, whole or with the parts that `include` names. Answers 304 to `If-None-Match` with its `ETag`.',
  params: ComparisonParams,
  querystring: IncludeQuery,
  response: {
    200: json(Comparison, 'The comparison.', { ETag: etag }),
    304: { type: 'null', description: 'The client has this representation already.' },
    ...problems(...dataProblems, 'NOT_FOUND', 'INCLUDE_UNKNOWN', 'QUERY_INVALID', 'STORE_UNAVAILABLE')
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
