import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

/** The unpacked body of a request, as a stream. */
type Payload = AsyncIterable<Uint8Array> & { readonly receivedEncodedLength?: number }

/**
 * Collects the bytes of a body, which count against the memory that requests share.
 *
 * Errors: `BODY_TOO_LARGE`, without waiting for the rest; `QUEUE_FULL`; those of the stream.
 */
export async function collectBody(request: FastifyRequest, payload: Payload): Promise<Buffer> {
  const limit = request.routeOptions.bodyLimit ?? 0
  if (Number(request.headers['content-length']) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of payload) {
    length += chunk.length
    if (length > limit || (payload.receivedEncodedLength ?? 0) > limit) throw tooLarge(limit)
    request.held.take(chunk.length)
    chunks.push(chunk)
  }
  request.bodyBytes = length
  return Buffer.concat(chunks, length)
}

const tooLarge = (limit: number) => new AppError('BODY_TOO_LARGE', `The body exceeds the limit of ${limit} bytes.`)
