import type { FastifyReply } from 'fastify'
import { AppError } from '../errors.ts'

export interface StreamLimit {
  /** How many streams are open. */
  readonly open: number
  /** Counts a stream until its response ends. Errors: `CLIENT_BUSY` if the client has as many as it may. */
  enter(client: string, reply: FastifyReply): void
}

/** Limits how many streams each client may have open. */
export function limitStreams(most: number): StreamLimit {
  const streams = new Map<string, number>()
  let open = 0
  const change = (client: string, by: number) => {
    const count = (streams.get(client) ?? 0) + by
    open += by
    if (count === 0) streams.delete(client)
    else streams.set(client, count)
  }
  return {
    get open() {
      return open
    },
    enter(client, reply) {
      if ((streams.get(client) ?? 0) >= most) {
        throw new AppError(
          'CLIENT_BUSY',
          `This API key or address has ${most} event streams open, which is the limit. Close one first.`
        )
      }
      change(client, 1)
      reply.raw.once('close', () => change(client, -1))
    }
  }
}
