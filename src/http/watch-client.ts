import type { FastifyReply } from 'fastify'

/** A signal that fires when the client leaves before its answer is sent. */
export function clientGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort()
  })
  return gone.signal
}
