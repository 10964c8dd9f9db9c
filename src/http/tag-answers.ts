import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { gzipTag } from './take-bodies.ts'

/**
 * Tags answers under `/v1` with a strong `ETag` of their bytes, and answers 304 to a client that has them.
 *
 * Comparisons have tags of their own, which need no bytes; streams have none. To be called before what compresses answers.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const isWhole = typeof payload === 'string' || payload instanceof Uint8Array
    if (!isRead || !isWhole || reply.statusCode !== 200 || !request.url.startsWith('/v1/') || reply.hasHeader('etag'))
      return payload
    const type = String(reply.getHeader('content-type'))
    const tag = `"${createHash('sha256').update(type).update(payload).digest('hex').slice(0, 32)}"`
    const held = tagAtHand(request.headers['if-none-match'], tag)
    reply.header('etag', held ?? tag).header('cache-control', 'private, no-cache')
    if (held === undefined) return payload
    reply.status(304).removeHeader('content-length')
    return ''
  })
}

/** Returns the tag under which the client has this representation, compressed or not. */
export function tagAtHand(header: string | undefined, tag: string): string | undefined {
  const tags = (header ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''))
  return [tag, gzipTag(tag)].find((known) => tags.includes(known) || tags.includes('*'))
}
