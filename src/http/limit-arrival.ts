import { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { tooSlow } from './server-options.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the body is a stream of any length. */
    isStreamed?: boolean
  }
}

/**
 * Cuts requests whose body takes too long to arrive. The server's own limit holds for all addresses alike, and a feed may take hours; who
 * reads a streamed body sees to it that something comes.
 */
export function limitArrival(app: FastifyInstance, { limits }: Pick<Config, 'limits'>): void {
  app.addHook('onRequest', (request, reply, next) => {
    if (hasBody(request) && !request.routeOptions.config.isStreamed) {
      const late = setTimeout(() => {
        const { socket, complete } = request.raw
        // A request that was injected has no connection.
        if (complete || !(socket instanceof Socket)) return
        if (reply.raw.headersSent) socket.destroy()
        else app.server.emit('clientError', Object.assign(new Error('too slow'), { code: tooSlow }), socket)
      }, limits.arrivalMs)
      // A process that has nothing else to do need not wait for it.
      late.unref()
      for (const event of ['end', 'close'] as const) request.raw.once(event, () => clearTimeout(late))
    }
    next()
  })
}

export const hasBody = ({ headers }: FastifyRequest) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
