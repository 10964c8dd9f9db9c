import { type ErrorCode, type ErrorEntry, errorCodes } from '../errors.ts'
import { Problem } from '../schemas/problem.ts'

/** Errors that any URL may return. */
const everywhere: readonly ErrorCode[] = ['REQUEST_INVALID', 'HOST_REFUSED', 'INTERNAL']

/** Errors that every URL under `/v1` may return. */
export const dataProblems: readonly ErrorCode[] = ['UNAUTHORIZED', 'SCOPE_MISSING', 'RATE_LIMITED', 'QUEUE_FULL']

/** Errors of every operation that computes with a request body. */
export const bodyProblems: readonly ErrorCode[] = [
  'JSON_INVALID',
  'JSON_TOO_DEEP',
  'BODY_ENCODING_INVALID',
  'REQUEST_TIMEOUT',
  'BODY_TOO_LARGE',
  'MEDIA_TYPE_UNSUPPORTED',
  'BODY_INVALID',
  'FIELD_UNKNOWN',
  'FIELD_MISSING',
  'FIELD_INVALID',
  'ARTICLE_CONTENT_MISSING',
  'ARTICLE_CONTENT_AMBIGUOUS',
  'ARTICLE_TOO_LONG',
  'CLIENT_BUSY',
  'QUEUE_FULL',
  'WORKER_LOST',
  'DEADLINE_EXCEEDED'
]

/** If the store may not respond, its files may also be damaged, or belong to a newer version. */
const storeProblems: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'STORE_CORRUPT', 'STORE_VERSION']

/** Responses by status. Loosely typed, since what is sent is JSON in bytes already. */
export type Responses = Record<number, object>

/** Returns the responses of an operation that can give these errors, by status, each naming its codes. */
export function problems(...codes: readonly ErrorCode[]): Responses {
  const byStatus = new Map<number, ErrorCode[]>()
  const all = codes.flatMap((code) => (code === 'STORE_UNAVAILABLE' ? storeProblems : [code]))
  for (const code of new Set([...all, ...everywhere])) {
    const status = errorCodes[code].status ?? 500
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries([...byStatus].map(([status, ofStatus]) => [status, describeStatus(status, ofStatus)]))
}

const retryHeader = { 'Retry-After': { type: 'integer', description: 'Seconds to wait before trying again.' } }
const rateHeaders = {
  'RateLimit-Limit': { type: 'integer', description: 'Requests per minute that this API key or address may send.' },
  'RateLimit-Remaining': { type: 'integer', description: 'Requests left in this minute.' },
  'RateLimit-Reset': { type: 'integer', description: 'Seconds until the limit starts again.' }
}

/** What the errors of one status have in common, if there are several. */
const ofStatus: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  422: 'The body or the query is not valid. `errors` points to every mistake.',
  429: 'Too many requests. `Retry-After` says when to try again.',
  503: 'The service is not available now. `Retry-After` says when to try again.'
}

function describeStatus(status: number, codes: readonly ErrorCode[]): object {
  const entries = codes.map((code): ErrorEntry & { code: ErrorCode } => ({ code, ...errorCodes[code] }))
  const [only] = entries
  const description = entries.length > 1 ? (ofStatus[status] ?? only!.title) : only!.description
  const isPassing = status === 429 || entries.some(({ retryAfterSeconds }) => retryAfterSeconds !== undefined)
  const response = { description, content: { 'application/problem+json': { schema: Problem, 'x-codes': codes } } }
  if (!isPassing) return response
  return { ...response, headers: { ...retryHeader, ...(status === 429 ? rateHeaders : {}) } }
}
