import compress from '@fastify/compress'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { collectBody } from './collect-body.ts'

/**
 * Accepts JSON bodies as bytes, gzipped or not, and responds in gzip if asked.
 *
 * Bodies are parsed and checked by the workers: parsing 16 MiB here would keep every other request waiting.
 */
export async function takeBodies(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', collectBody)
  await app.register(compress, {
    encodings: ['gzip'],
    requestEncodings: ['gzip', 'identity'],
    zlibOptions: { level: 3 },
    // Compressing on the event loop is for answers that take no time.
    syncThreshold: 16 * 1024,
    onUnsupportedRequestEncoding: (encoding) =>
      new AppError('MEDIA_TYPE_UNSUPPORTED', `A body must be sent uncompressed or as gzip, not as “${encoding.slice(0, 50)}”.`),
    onInvalidRequestPayload: () => new AppError('BODY_ENCODING_INVALID', 'The body is not valid gzip.')
  })
  app.addHook('onRoute', (route) => {
    route.onSend = [...[route.onSend ?? []].flat(), tagEncoding]
  })
}

/** A compressed answer is another representation, and a strong tag names one: it says so. Runs after the compression. */
async function tagEncoding(_request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const tag = reply.getHeader('etag')
  if (reply.getHeader('content-encoding') === 'gzip' && typeof tag === 'string') reply.header('etag', gzipTag(tag))
  return payload
}

/** Returns the tag of the compressed form of what `tag` names. */
export const gzipTag = (tag: string): string => tag.replace(/"$/, '-gzip"')

/** Returns the bytes of a request's body. */
export const bytesOf = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : new Uint8Array())
