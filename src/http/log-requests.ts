import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { type StageTime, sumStages } from '../compute/time-stages.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the time was spent on so far. */
    stages: StageTime[]
    /** Bytes of the body, unpacked. */
    bodyBytes: number
  }
}

/** Bytes that a connection had sent when the request came; what it has sent since is the answer. */
const sentBefore = Symbol('bytes sent before')

/** The id of a request: the client's own where it is a plain one, else a new one. */
export function requestId(request: IncomingMessage | { headers: IncomingMessage['headers'] }): string {
  const sent = request.headers['x-request-id']
  return typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : randomUUID()
}

/** Puts `X-Request-Id` on every answer and writes one line a request: sizes and times, never what was sent. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('stages')
  app.decorateRequest('bodyBytes', 0)
  app.decorateRequest(sentBefore, 0)
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id)
    request.stages = []
    request.setDecorator(sentBefore, request.raw.socket.bytesWritten)
    next()
  })
  app.addHook('onResponse', (request, reply, next) => {
    const { method, tenant, bodyBytes, stages } = request
    const sent = request.raw.socket.bytesWritten - request.getDecorator<number>(sentBefore)
    const line = {
      method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      tenant,
      bytesIn: Number(request.headers['content-length'] ?? bodyBytes),
      bytesUnpacked: bodyBytes,
      // An answer that is compressed while it is sent has no length: what the connection has sent tells.
      bytesOut: Number(reply.getHeader('content-length') ?? sent) || 0,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      stages: sumStages(stages)
    }
    request.log.info(line, 'answered')
    next()
  })
}
