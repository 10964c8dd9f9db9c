import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { type StageTime, sumStages } from '../compute/time-stages.ts'
import type { ErrorCode } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the time was spent on so far. */
    stages: StageTime[]
    /** Bytes of the body, unpacked. */
    bodyBytes: number
    /** The code of the error that was answered; null without one. */
    problemCode: ErrorCode | null
  }
}

/** Bytes that a connection had sent when the request came; what it has sent since is the response. */
const sentBefore = Symbol('bytes sent before')

/** Returns the id of a request: the client's if it is plain text, else a new one. */
export function requestId(request: IncomingMessage | { headers: IncomingMessage['headers'] }): string {
  const sent = request.headers['x-request-id']
  return typeof sent === 'string' && /^[\w.-]{1,64}$/.test(sent) ? sent : randomUUID()
}

/** Statuses of attempts that were refused because of who made them. */
const refusals: ReadonlySet<number> = new Set([401, 403, 421, 429])

/** Puts `X-Request-Id` on every response and writes one line a request: who, sizes and times, never what was sent; a refused attempt is a warning. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest('stages')
  app.decorateRequest('bodyBytes', 0)
  app.decorateRequest('problemCode', null)
  app.decorateRequest(sentBefore, 0)
  app.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id)
    request.stages = []
    request.setDecorator(sentBefore, request.raw.socket.bytesWritten)
    next()
  })
  app.addHook('onResponse', (request, reply, next) => {
    const { method, tenant, key, ip, bodyBytes, problemCode, stages } = request
    const sent = request.raw.socket.bytesWritten - request.getDecorator<number>(sentBefore)
    const line = {
      method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      code: problemCode,
      tenant: tenant || null,
      key: key?.id ?? null,
      client: ip,
      bytesIn: Number(request.headers['content-length'] ?? bodyBytes),
      bytesUnpacked: bodyBytes,
      // A response that is compressed while it is sent has no length: the bytes sent on the connection give it.
      bytesOut: Number(reply.getHeader('content-length') ?? sent) || 0,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      stages: sumStages(stages)
    }
    if (refusals.has(reply.statusCode)) request.log.warn(line, 'refused')
    else request.log.info(line, 'answered')
    next()
  })
}
