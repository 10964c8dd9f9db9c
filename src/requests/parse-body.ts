import { AppError } from '../errors.ts'

const quote = 0x22
const backslash = 0x5c

/**
 * Parses the body of a request. The depth is checked first, on the bytes alone.
 *
 * Errors: `JSON_INVALID`, `JSON_TOO_DEEP`.
 */
export function parseBody(bytes: Uint8Array, depthLimit: number): unknown {
  if (bytes.length === 0) throw new AppError('JSON_INVALID', 'The body is empty. Send a JSON object.')
  if (isDeeper(bytes, depthLimit)) {
    throw new AppError('JSON_TOO_DEEP', `The body is nested more deeply than the limit of ${depthLimit} levels.`)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new AppError('JSON_INVALID', `The body is not JSON in UTF-8: ${describe(error)}.`)
  }
}

/** Checks whether arrays and objects are nested more than `limit` levels deep. Brackets inside strings do not count. */
export function isDeeper(bytes: Uint8Array, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === quote) {
      at = endOfString(bytes, at)
    } else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > limit) return true
    } else if (byte === 0x5d || byte === 0x7d) {
      depth--
    }
  }
  return false
}

function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}

/** The message of the parser, without the text it quotes. */
function describe(error: unknown): string {
  if (error instanceof TypeError) return 'its bytes are not UTF-8'
  const message = error instanceof Error ? error.message : ''
  const place = /\(line \d+ column \d+\)/.exec(message)?.[0]
  if (/end of JSON input/.test(message)) return 'it ends too early'
  return place ? `it has an error at ${place.slice(1, -1)}` : 'it has an unexpected character'
}
