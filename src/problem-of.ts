import type { FastifyError } from 'fastify'
import { AppError, type ErrorCode, type ErrorEntry, errorCodes } from './errors.ts'
import type { Problem } from './schemas/problem.ts'

/** Codes of the framework's errors that a client can cause. */
const frameworkCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIA_TYPE_UNSUPPORTED',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'JSON_INVALID',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'REQUEST_INVALID',
  FST_ERR_BAD_URL: 'REQUEST_INVALID',
  // The plugin that unpacks copies the fields of our error onto its own.
  BODY_ENCODING_INVALID: 'BODY_ENCODING_INVALID'
}

/** Returns the error that the client may see: an `AppError` as it is, any other as `INTERNAL`. */
export function publicError(error: unknown, bodyLimit: number): AppError {
  if (error instanceof AppError) return error
  const { code = '', statusCode = 500 } = (error ?? {}) as Partial<FastifyError>
  const known = frameworkCodes[code]
  if (known === 'BODY_TOO_LARGE') {
    return new AppError(known, `The body exceeds the limit of ${bodyLimit} bytes.`)
  }
  if (known) return new AppError(known, errorCodes[known].description)
  if (statusCode >= 400 && statusCode < 500) return new AppError('REQUEST_INVALID', errorCodes.REQUEST_INVALID.description)
  return new AppError('INTERNAL', 'The service failed unexpectedly.', [], error)
}

/** Returns an error as problem+json. */
export function problemOf({ code, message, faults }: AppError): Problem {
  const { status, title }: ErrorEntry = errorCodes[code]
  return {
    type: `urn:parallax:error:${code}`,
    title,
    status: status ?? 500,
    detail: code === 'INTERNAL' ? errorCodes.INTERNAL.description : message,
    code,
    ...(faults.length === 0 ? {} : { errors: faults.map(({ pointer, detail, code }) => ({ pointer, detail, code })) })
  }
}
