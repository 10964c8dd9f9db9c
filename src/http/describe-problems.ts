import { type ErrorCode, type ErrorEntry, errorCodes } from '../errors.ts'
import { Problem } from '../schemas/problem.ts'

/** Errors that any address may answer. */
const everywhere: readonly ErrorCode[] = ['REQUEST_INVALID', 'HOST_REFUSED', 'INTERNAL']

/** Errors of every address under `/v1`. */
export const dataProblems: readonly ErrorCode[] = ['UNAUTHORIZED', 'SCOPE_MISSING', 'RATE_LIMITED', 'QUEUE_FULL']

/** Errors of every address that takes a body and computes with it. */
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

/** Wherever the store may not answer, its files may be damaged too, or a newer version may have taken it over. */
const storeProblems: readonly ErrorCode[] = ['STORE_UNAVAILABLE', 'STORE_CORRUPT', 'STORE_VERSION']

/** Responses by status. Loosely typed, since what is sent is JSON in bytes already. */
export type Responses = Record<number, object>

/** The responses of an operation that can give these errors, by status, each naming its codes. */
export function problems(...codes: readonly ErrorCode[]): Responses {
  const byStatus = new Map<number, ErrorCode[]>()
  const all = codes.flatMap((code) => (code === 'STORE_UNAVAILABLE' ? storeProblems : [code]))
  for (const code of new Set([...all, ...everywhere])) {
    const status = errorCodes[code].status ?? 500
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries([...byStatus].map(([status, ofStatus]) => [status, describeStatus(status, ofStatus)]))
}

const retryHeader = { 'Retry-After': { type: 'integer', description: 'Seconds after which to try again.' } }
const rateHeaders = {
  'RateLimit-Limit': { type: 'integer', description: 'Requests a minute that the key, or the address, may send.' },
  'RateLimit-Remaining': { type: 'integer', description: 'How many of them are left.' },
  'RateLimit-Reset': { type: 'integer', description: 'Seconds after which all of them are there again.' }
}

/** What the errors of one status have in common, if there are several. */
const ofStatus: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  422: 'The body or the query breaks a rule; `errors` points at every offending place.',
  429: 'There are too many requests; `Retry-After` says when to try again.',
  503: 'The service cannot answer now; `Retry-After` says when to try again.'
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
