/** One error code: its HTTP status (`null`: it is only ever a warning), its title, and what it means. */
export interface ErrorEntry {
  readonly status: number | null
  readonly title: string
  readonly description: string
  /** After how many seconds a client should try again. */
  readonly retryAfterSeconds?: number
}

/** Every error and warning code of the service. `docs/errors.md` is written from this list. */
export const errorCodes = {
  JSON_INVALID: {
    status: 400,
    title: 'Not JSON',
    description: 'The body is empty or is not JSON in UTF-8. Send a JSON object.'
  },
  JSON_TOO_DEEP: {
    status: 400,
    title: 'JSON nested too deeply',
    description: 'The arrays and objects of the body are nested more deeply than the limit. `detail` names the limit.'
  },
  BODY_ENCODING_INVALID: {
    status: 400,
    title: 'Not gzip',
    description: 'The body was sent with `Content-Encoding: gzip` but is not valid gzip.'
  },
  REQUEST_INVALID: {
    status: 400,
    title: 'Malformed request',
    description: 'The URL or the headers are malformed, or the body is shorter than `Content-Length` says.'
  },
  UNAUTHORIZED: {
    status: 401,
    title: 'No valid key',
    description: 'The API key is missing, unknown or expired. Send it as `Authorization: Bearer KEY`.'
  },
  SCOPE_MISSING: {
    status: 403,
    title: 'Scope missing',
    description: 'The API key is valid but lacks the scope this request requires: `read`, `write` or `admin`.'
  },
  NOT_FOUND: {
    status: 404,
    title: 'Not found',
    description: 'Nothing exists at this URL, or it belongs to another tenant.'
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: 'Method not allowed',
    description: 'The URL exists but does not support this method. The `Allow` header lists the methods it supports.'
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: 'Format not available',
    description: '`Accept` names no format that this response is available in. `detail` lists the available formats.'
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: 'Request too slow',
    description: 'The request took too long to arrive. Send it again over a faster connection, or send less at once.'
  },
  TEXT_NOT_STORED: {
    status: 409,
    title: 'Text not stored',
    description:
      'This format requires the words of the articles, which the service does not store (`STORE_TEXT=no`). Request `application/json` instead.'
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'Body too large',
    description:
      'The body has more bytes or JSON values than the limit, which `detail` names. A compressed body is measured after unpacking.'
  },
  LINE_TOO_LONG: {
    status: null,
    title: 'Line too long',
    description: 'A line of a feed exceeds the limit. The line is skipped and listed in `rejected` of the job.'
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'Media type not supported',
    description: 'The body must be `application/json` (a feed: `application/x-ndjson`), either uncompressed or gzip.'
  },
  HOST_REFUSED: {
    status: 421,
    title: 'Host refused',
    description:
      'A service without API keys answers only to loopback names and the hosts in `ALLOWED_HOSTS`. This keeps web pages from reaching it through a host name they control.'
  },
  BODY_INVALID: {
    status: 422,
    title: 'Several errors in the body',
    description: 'The body has errors of several kinds. Each entry in `errors` has its own `code`.'
  },
  FIELD_UNKNOWN: {
    status: 422,
    title: 'Unknown field',
    description: 'The body contains a field that this request does not have. Check the spelling, or remove it.'
  },
  FIELD_MISSING: {
    status: 422,
    title: 'Field missing',
    description: 'A required field is missing.'
  },
  FIELD_INVALID: {
    status: 422,
    title: 'Field not valid',
    description: 'A field has the wrong type, length or format. `detail` says what it must be.'
  },
  ARTICLE_ID_DUPLICATE: {
    status: 422,
    title: 'Article id used twice',
    description: 'Two articles in the set have the same id. An article without an id is named `a1`, `a2`, … by its position.'
  },
  ARTICLE_CONTENT_MISSING: {
    status: 422,
    title: 'Article without content',
    description: 'An article has neither `text` nor `html`. Send one of them.'
  },
  ARTICLE_CONTENT_AMBIGUOUS: {
    status: 422,
    title: 'Article with two contents',
    description: 'An article has both `text` and `html`. Send only one of them.'
  },
  ARTICLE_EMPTY: {
    status: 422,
    title: 'Article empty',
    description: 'The article has nothing to read: only white space or page furniture. In a set of articles this is a warning.'
  },
  ARTICLE_TOO_LONG: {
    status: 422,
    title: 'Article too long',
    description: 'An article exceeds the limit on characters of text, bytes of HTML or sentences. `detail` names the limit.'
  },
  SET_TOO_LONG: {
    status: 422,
    title: 'Set too long',
    description: 'All articles of the set together have more sentences than the limit. Send fewer or shorter articles.'
  },
  LANGUAGE_UNSUPPORTED: {
    status: 422,
    title: 'Language not supported',
    description:
      'The article is not in English. In a set of articles this is a warning. If it is in English, send `language`: `en`.'
  },
  LANGUAGE_UNSURE: {
    status: null,
    title: 'Language in doubt',
    description: 'The language is uncertain, and the article was read as English. Send `language` to be sure.'
  },
  QUOTATION_MARK_LOST: {
    status: null,
    title: 'Quotation mark without a partner',
    description:
      'A quotation mark has no counterpart and was ignored. Words near it may be speech that is not listed in `attributions`.'
  },
  TEXT_IS_MARKUP: {
    status: null,
    title: 'Markup sent as text',
    description:
      '`text` contains HTML or Markdown. Its tags and marks are treated as page furniture. Send HTML in `html` instead.'
  },
  TOO_FEW_ARTICLES: {
    status: 422,
    title: 'Too few articles',
    description: 'The set has too few articles, or fewer than two that can be read. `errors` points to each that cannot be read.'
  },
  TOO_MANY_ARTICLES: {
    status: 422,
    title: 'Too many articles',
    description: 'The set has more articles than the limit, which `detail` names. Send fewer.'
  },
  BASE_UNKNOWN: {
    status: 422,
    title: 'Base not in the set',
    description: '`options.base` must be the id of an article in the set.'
  },
  BASE_NOT_IN_STORY: {
    status: null,
    title: 'Base not in the story',
    description: '`options.base` names an article that does not belong to the story, so another base was chosen.'
  },
  RULE_ID_DUPLICATE: {
    status: 422,
    title: 'Rule id used twice',
    description:
      'Two rules in `options.markers` have the same id, or a rule has the id of a catalogue rule. Give each rule a different id.'
  },
  WEBHOOK_REFUSED: {
    status: 422,
    title: 'Webhook refused',
    description:
      'The webhook URL must use http or https and lead to port 80 or 443 on the public internet, or to a host that `WEBHOOK_ALLOW` lists. Webhooks also require `Prefer: respond-async` and a secret in `WEBHOOK_SECRETS`.'
  },
  JOB_ENDED: {
    status: 409,
    title: 'Job has ended',
    description: 'The job had already completed or failed, so it cannot be cancelled.'
  },
  QUERY_INVALID: {
    status: 422,
    title: 'Query not valid',
    description: 'A query parameter is unknown or not valid. `detail` says what it must be.'
  },
  INCLUDE_UNKNOWN: {
    status: 422,
    title: 'Unknown part',
    description: '`include` names an unknown part. `detail` lists the parts of a comparison.'
  },
  CURSOR_INVALID: {
    status: 422,
    title: 'Cursor not valid',
    description: '`cursor` must be the value of `next` from an earlier page of the same list.'
  },
  RATE_LIMITED: {
    status: 429,
    title: 'Too many requests',
    description: 'This API key or address has exceeded its number of requests per minute. Wait for the time in `Retry-After`.'
  },
  CLIENT_BUSY: {
    status: 429,
    title: 'Too many requests at once',
    description: 'This API key or address has reached its limit of concurrent requests. Wait until one of them has ended.',
    retryAfterSeconds: 1
  },
  INTERNAL: {
    status: 500,
    title: 'Internal error',
    description: 'The service failed unexpectedly. The log has the cause under the `X-Request-Id` of this response.'
  },
  QUEUE_FULL: {
    status: 503,
    title: 'Too busy',
    description: 'The service is busy: the queue is full, requests use all the memory allowed, or it is overloaded.',
    retryAfterSeconds: 5
  },
  WORKER_LOST: {
    status: 503,
    title: 'Worker lost',
    description: 'The worker that computed the response died, and another one replaces it.',
    retryAfterSeconds: 1
  },
  DEADLINE_EXCEEDED: {
    status: 503,
    title: 'Deadline exceeded',
    description:
      'The response was not computed in time. Send fewer articles, or send the request as a job (`Prefer: respond-async`).',
    retryAfterSeconds: 30
  },
  STORE_UNAVAILABLE: {
    status: 503,
    title: 'Store not available',
    description: 'The store does not respond. Nothing was stored.',
    retryAfterSeconds: 5
  },
  STORE_FULL: {
    status: 507,
    title: 'Store full',
    description: 'The disk of the store is almost full, so nothing can be written. Stored data can still be read and deleted.'
  },
  STORE_CORRUPT: {
    status: 503,
    title: 'Store damaged',
    description:
      'A file of the store is missing or damaged, and the service cannot become ready. Restore a backup. `parallax check` lists the damage.'
  },
  STORE_VERSION: {
    status: 503,
    title: 'Store of a newer version',
    description:
      'A newer version of Parallax wrote the store or the export, and this one cannot read it. Run that version or a later one.'
  },
  STORE_NOT_EMPTY: {
    status: null,
    title: 'Store not empty',
    description: '`parallax import` requires an empty store, and this store already has rows.'
  },
  EXPORT_INVALID: {
    status: null,
    title: 'Export not valid',
    description: 'The file given to `parallax import` is damaged, incomplete, or not an export of Parallax. Nothing was imported.'
  },
  NOT_READY: {
    status: 503,
    title: 'Not ready',
    description: 'The service is starting or stopping.',
    retryAfterSeconds: 2
  }
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorCodes

/** One fault: a JSON Pointer into the body or the query, and what is wrong there. */
export interface Fault {
  readonly code: ErrorCode
  readonly pointer: string
  readonly detail: string
}

/** An error that the client sees: a code, a sentence, and each place that is wrong. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly faults: readonly Fault[]

  constructor(code: ErrorCode, detail: string, faults: readonly Fault[] = [], cause?: unknown) {
    super(detail, { cause })
    this.code = code
    this.faults = faults
  }
}

/** Makes one error of one or more faults. Its code is the code of all faults, or `BODY_INVALID` if they differ. */
export function errorOfFaults(faults: readonly Fault[]): AppError {
  const [first] = faults
  if (!first) throw new Error('There is no error without a fault.')
  const isOneKind = faults.every(({ code }) => code === first.code)
  const code = isOneKind ? first.code : 'BODY_INVALID'
  const detail = faults.length === 1 ? first.detail : `The request is wrong in ${faults.length} places. “errors” lists them.`
  return new AppError(code, detail, faults)
}
