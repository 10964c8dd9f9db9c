import { Readable } from 'node:stream'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { clientOf } from './check-keys.ts'
import { cutStalled } from './cut-stalled.ts'
import { hasBody } from './limit-arrival.ts'
import { type HeldBytes, MemoryBudget } from './memory-budget.ts'

declare module 'fastify' {
  interface FastifyInstance {
    memory: MemoryBudget
  }
  interface FastifyRequest {
    /** What the request holds of the memory that requests share. */
    held: HeldBytes
  }
}

/** Smaller responses are not counted. */
const COUNTED_BYTES = 16 * 1024

/** Beyond this the heap of this thread is about to be full. */
const mostHeapBytes = 1536 * 1024 * 1024

const operations: readonly string[] = ['/healthz', '/readyz', '/metrics']

/**
 * Limits what requests may hold in memory, how many connections there are, and how long a response may wait for its client.
 *
 * Errors: `QUEUE_FULL`, before a body is read if it says its size, else as soon as it no longer fits.
 */
export async function limitMemory(
  app: FastifyInstance,
  { memoryBudgetBytes, limits }: Pick<Config, 'memoryBudgetBytes' | 'limits'>,
  keys: KeyRing
): Promise<void> {
  const memory = new MemoryBudget(memoryBudgetBytes, keys.names.length > 1 ? 0.5 : 1)
  app.decorate('memory', memory)
  app.decorateRequest('held')
  app.server.maxConnections = limits.connections
  await app.register(underPressure, {
    maxEventLoopDelay: limits.lagMs,
    // If nothing was measured in this time, the library reports an infinite delay.
    sampleInterval: Math.max(1000, limits.lagMs),
    maxHeapUsedBytes: mostHeapBytes,
    pressureHandler: (request: FastifyRequest) => (isOperation(request) ? undefined : refusePressure())
  })
  app.addHook('onRequest', async (request, reply) => {
    const held = memory.open(clientOf(request))
    request.held = held
    if (!hasBody(request)) return
    reply.raw.once('close', held.release)
    // A body that is packed needs more than this; of a streamed one only a part is there at once.
    const length = Number(request.headers['content-length'] ?? 0)
    const { config, bodyLimit = length } = request.routeOptions
    if (!config.isStreamed) held.assertRoom(Math.min(length, bodyLimit))
  })
  app.addHook('onSend', (request, reply, payload, next) => {
    if (payload instanceof Uint8Array && payload.length >= COUNTED_BYTES) {
      request.held.add(payload.length)
      reply.raw.once('close', request.held.release)
      cutStalled(reply.raw, limits.stallMs)
    } else if (payload instanceof Readable) cutStalled(reply.raw, limits.stallMs)
    next(null, payload)
  })
}

const isOperation = ({ routeOptions }: FastifyRequest) => operations.includes(routeOptions.url ?? '')

async function refusePressure(): Promise<never> {
  throw new AppError('QUEUE_FULL', 'The service is overloaded. Try again in a few seconds.')
}
