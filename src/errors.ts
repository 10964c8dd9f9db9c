/** One code of the list: its HTTP status (`null`: only ever a warning), its title, and when it is given. */
export interface ErrorEntry {
  readonly status: number | null
  readonly title: string
  readonly description: string
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds?: number
}

/** Every code that the service gives, as an error or as a warning. `docs/errors.md` is written from this list. */
export const errorCodes = {
  JSON_INVALID: {
    status: 400,
    title: 'Not JSON',
    description: 'The body is not JSON in UTF-8, or there is no body.'
  },
  JSON_TOO_DEEP: {
    status: 400,
    title: 'JSON nested too deeply',
    description: 'Arrays and objects are nested deeper than the limit. Checked before the body is parsed.'
  },
  BODY_ENCODING_INVALID: {
    status: 400,
    title: 'Not gzip',
    description: 'The body was sent as `Content-Encoding: gzip` and cannot be unpacked.'
  },
  REQUEST_INVALID: {
    status: 400,
    title: 'Not a proper request',
    description: 'The request itself is malformed: its address, its headers, or a body shorter than it says.'
  },
  UNAUTHORIZED: {
    status: 401,
    title: 'No valid key',
    description: 'The service requires `Authorization: Bearer KEY`, and the key is missing, unknown or expired.'
  },
  SCOPE_MISSING: {
    status: 403,
    title: 'Key not allowed to do this',
    description: 'The key is valid and lacks the scope that the request needs: `read`, `write` or `admin`.'
  },
  NOT_FOUND: {
    status: 404,
    title: 'Nothing there',
    description: 'There is nothing at this address. What belongs to another tenant is not there either.'
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    title: 'Method not allowed',
    description: 'The address exists, and does not take this method. `Allow` lists those that it takes.'
  },
  NOT_ACCEPTABLE: {
    status: 406,
    title: 'No such form',
    description: '`Accept` names no form that the answer can have; `detail` lists those that it can.'
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: 'Request too slow',
    description: 'The request did not arrive in time.'
  },
  TEXT_NOT_STORED: {
    status: 409,
    title: 'Words not stored',
    description: 'The service keeps no words of articles (`STORE_TEXT=no`), and what was asked for needs them.'
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'Body too large',
    description: 'The body has more bytes than the limit; a compressed one is measured unpacked.'
  },
  LINE_TOO_LONG: {
    status: null,
    title: 'Line too long',
    description: 'A line of a feed has more bytes than the limit. It is skipped and listed among the job’s rejected lines.'
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    title: 'Media type not supported',
    description: 'The body is not `application/json`, or has a `Content-Encoding` other than gzip.'
  },
  HOST_REFUSED: {
    status: 421,
    title: 'Host refused',
    description:
      'A service without keys answers only under loopback names and the hosts of `ALLOWED_HOSTS`, so that no web page can reach it under a name of its own.'
  },
  BODY_INVALID: {
    status: 422,
    title: 'Several things are wrong with the body',
    description: 'The body has faults of several kinds; each entry of `errors` has its own `code`.'
  },
  FIELD_UNKNOWN: {
    status: 422,
    title: 'Unknown field',
    description: 'The body has a field that is not part of the request.'
  },
  FIELD_MISSING: {
    status: 422,
    title: 'Field missing',
    description: 'A field that the request needs is not there.'
  },
  FIELD_INVALID: {
    status: 422,
    title: 'Field not valid',
    description: 'A field has the wrong type, is too long or too short, or is not of the form that it must have.'
  },
  ARTICLE_ID_DUPLICATE: {
    status: 422,
    title: 'Article id used twice',
    description: 'Two articles of the set have the same id. An article without one is called `a1`, `a2`, … by its position.'
  },
  ARTICLE_CONTENT_MISSING: {
    status: 422,
    title: 'Article without content',
    description: 'An article has neither `text` nor `html`.'
  },
  ARTICLE_CONTENT_AMBIGUOUS: {
    status: 422,
    title: 'Article with two contents',
    description: 'An article has both `text` and `html`; exactly one is needed.'
  },
  ARTICLE_EMPTY: {
    status: 422,
    title: 'Article empty',
    description: 'Nothing is left to read: the article is white space, or page furniture alone. A warning in a set.'
  },
  ARTICLE_TOO_LONG: {
    status: 422,
    title: 'Article too long',
    description: 'An article has more characters of text, more bytes of HTML, or more sentences than the limit.'
  },
  SET_TOO_LONG: {
    status: 422,
    title: 'Set too long',
    description: 'The articles of a set have more sentences together than the limit.'
  },
  LANGUAGE_UNSUPPORTED: {
    status: 422,
    title: 'Language not supported',
    description: 'The article is in a language other than English. A warning in a set.'
  },
  LANGUAGE_UNSURE: {
    status: null,
    title: 'Language in doubt',
    description: 'The language could not be told for sure, and the article was read as English.'
  },
  QUOTATION_MARK_LOST: {
    status: null,
    title: 'Quotation mark without a partner',
    description:
      'A quotation mark of the article has no partner. It was passed over, so words near it may be speech that is not listed as such.'
  },
  TEXT_IS_MARKUP: {
    status: null,
    title: 'Markup sent as text',
    description: 'The text holds HTML or Markdown. Its tags and marks are set aside as page furniture.'
  },
  TOO_FEW_ARTICLES: {
    status: 422,
    title: 'Too few articles',
    description:
      'The set has fewer articles than are needed, or fewer than two that can be read; `errors` points at those that cannot.'
  },
  TOO_MANY_ARTICLES: {
    status: 422,
    title: 'Too many articles',
    description: 'The set has more articles than the limit.'
  },
  BASE_UNKNOWN: {
    status: 422,
    title: 'Base not in the set',
    description: '`options.base` names no article of the set.'
  },
  BASE_NOT_IN_STORY: {
    status: null,
    title: 'Base not in the story',
    description: '`options.base` names an article that does not tell the story of the set, so another one was chosen.'
  },
  RULE_ID_DUPLICATE: {
    status: 422,
    title: 'Rule id used twice',
    description: 'Two rules of `options.markers` have the same id, or one has the id of a rule of the catalogue.'
  },
  WEBHOOK_REFUSED: {
    status: 422,
    title: 'Webhook refused',
    description:
      'The webhook URL must use http or https, and lead to port 80 or 443 on the public internet or to what `WEBHOOK_ALLOW` lists. Webhooks also require a secret to sign them with and `Prefer: respond-async`.'
  },
  JOB_ENDED: {
    status: 409,
    title: 'Job has ended',
    description: 'The job was completed or has failed before it could be cancelled.'
  },
  QUERY_INVALID: {
    status: 422,
    title: 'Query not valid',
    description: 'A query parameter is unknown or not of the form that it must have.'
  },
  INCLUDE_UNKNOWN: {
    status: 422,
    title: 'Unknown part',
    description: '`include` names a part that a comparison has not.'
  },
  CURSOR_INVALID: {
    status: 422,
    title: 'Cursor not valid',
    description: '`cursor` is not one that this list has given.'
  },
  RATE_LIMITED: {
    status: 429,
    title: 'Too many requests',
    description: 'The key, or the address, has sent more requests in a minute than it may.'
  },
  CLIENT_BUSY: {
    status: 429,
    title: 'Too many requests at once',
    description: 'The key, or the address, has as many requests under way or waiting as it may.',
    retryAfterSeconds: 1
  },
  INTERNAL: {
    status: 500,
    title: 'Fault of the service',
    description: 'Something broke that should not. The log has more under the answer’s `X-Request-Id`.'
  },
  QUEUE_FULL: {
    status: 503,
    title: 'Too busy',
    description:
      'More requests wait for a worker than the queue holds, requests under way hold as much memory as they may, or the service is overloaded.',
    retryAfterSeconds: 5
  },
  WORKER_LOST: {
    status: 503,
    title: 'Worker lost',
    description: 'The worker that computed the answer died; another one takes its place.',
    retryAfterSeconds: 1
  },
  DEADLINE_EXCEEDED: {
    status: 503,
    title: 'Not done in time',
    description: 'The answer was not computed before the deadline.',
    retryAfterSeconds: 30
  },
  STORE_UNAVAILABLE: {
    status: 503,
    title: 'Store not available',
    description: 'The store does not answer. Nothing was kept.',
    retryAfterSeconds: 5
  },
  STORE_FULL: {
    status: 507,
    title: 'Store full',
    description:
      'The disk of the store has less free than the reserve. Nothing is written; what is stored can be read and removed.'
  },
  STORE_CORRUPT: {
    status: 503,
    title: 'Store damaged',
    description:
      'The files of the store are damaged: a file is missing, or its bytes have changed. The service does not become ready. Restore a backup; `parallax check` lists what is damaged.'
  },
  STORE_VERSION: {
    status: 503,
    title: 'Store of a newer version',
    description:
      'The store, or an export, was written by a newer version of Parallax. The service does not become ready. Run that version or a later one.'
  },
  STORE_NOT_EMPTY: {
    status: null,
    title: 'Store not empty',
    description: '`parallax import` writes into an empty store only, and this one already has rows.'
  },
  EXPORT_INVALID: {
    status: null,
    title: 'Export not valid',
    description: 'The file given to `parallax import` is damaged, cut off, or not an export of Parallax. Nothing was imported.'
  },
  NOT_READY: {
    status: 503,
    title: 'Not ready',
    description: 'The service is starting or stopping.',
    retryAfterSeconds: 2
  }
} as const satisfies Record<string, ErrorEntry>

export type ErrorCode = keyof typeof errorCodes

/** One offending place: a JSON Pointer into the body (or the query), and what is wrong there. */
export interface Fault {
  readonly code: ErrorCode
  readonly pointer: string
  readonly detail: string
}

/** An error that is told to the client: one of the codes, a sentence, and the offending places. */
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

/** The error of one or several faults: their common code, or `BODY_INVALID` where they differ. */
export function errorOfFaults(faults: readonly Fault[]): AppError {
  const [first] = faults
  if (!first) throw new Error('There is no error without a fault.')
  const isOneKind = faults.every(({ code }) => code === first.code)
  const code = isOneKind ? first.code : 'BODY_INVALID'
  const detail = faults.length === 1 ? first.detail : `${faults.length} places of the request are wrong; see errors.`
  return new AppError(code, detail, faults)
}
