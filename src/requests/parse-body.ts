import type { Limits } from '../config.ts'
import { AppError } from '../errors.ts'

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c

type JsonLimits = Pick<Limits, 'jsonDepth' | 'jsonValues'>

/**
 * Parses the body of a request. Its depth and the number of its values are checked first, on the bytes alone: while a thread parses JSON it
 * cannot be stopped, and one that runs out of memory then ends the whole process.
 *
 * Errors: `JSON_INVALID`, `JSON_TOO_DEEP`, `BODY_TOO_LARGE`.
 */
export function parseBody(bytes: Uint8Array, { jsonDepth, jsonValues }: JsonLimits): unknown {
  if (bytes.length === 0) throw new AppError('JSON_INVALID', 'The body is empty. Send a JSON object.')
  const { depth, values } = measureJson(bytes, jsonDepth)
  if (depth > jsonDepth) {
    throw new AppError('JSON_TOO_DEEP', `The body is nested more deeply than the limit of ${jsonDepth} levels.`)
  }
  if (values > jsonValues) throw new AppError('BODY_TOO_LARGE', `The body exceeds the limit of ${jsonValues} JSON values.`)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new AppError('JSON_INVALID', `The body is not JSON in UTF-8: ${describe(error)}.`)
  }
}

/**
 * Measures how deeply arrays and objects are nested, and counts the values, each array and object included; an empty array or object may count
 * twice. What is inside strings does not count. It ends where the depth exceeds `depthLimit`.
 */
export function measureJson(bytes: Uint8Array, depthLimit: number): { readonly depth: number; readonly values: number } {
  let depth = 0
  let deepest = 0
  let values = 1
  for (let at = 0; at < bytes.length && deepest <= depthLimit; at++) {
    const byte = bytes[at]!
    if (byte === quote) {
      at = endOfString(bytes, at)
    } else if (byte === 0x5b || byte === 0x7b) {
      deepest = Math.max(deepest, ++depth)
      values++
    } else if (byte === 0x5d || byte === 0x7d) {
      depth--
    } else if (byte === comma) {
      values++
    }
  }
  return { depth: deepest, values }
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
