import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../threads/thread-pool.ts'
import { clientOf } from './check-keys.ts'

/** Returns a signal that fires when the client leaves before its response is sent. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort()
  })
  return gone.signal
}

/** Returns the client of a request as the threads know it; the stages of the work are added to the request's. */
export const callerOf = (request: FastifyRequest, reply: FastifyReply): Caller => ({
  gone: clientGone(reply),
  times: request.stages,
  client: clientOf(request)
})
