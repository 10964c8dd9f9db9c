import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import { clientOf } from './check-keys.ts'
import { RequestCounts } from './count-requests.ts'

/** Limits how many requests for data a key, or without one that is known an address, may send in a minute. */
export async function limitRate(
  app: FastifyInstance,
  { rateLimitPerMinute, databaseUrl }: Pick<Config, 'rateLimitPerMinute' | 'databaseUrl'>
): Promise<void> {
  if (rateLimitPerMinute === null) return
  await app.register(rateLimit, {
    max: rateLimitPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    // The library makes one of these for itself.
    ...(databaseUrl === null ? {} : { store: sharedCounts(app) as never }),
    // Not the header: the same key can be written with more spaces.
    keyGenerator: clientOf,
    allowList: (request) => !(request.routeOptions.url ?? '').startsWith('/v1'),
    errorResponseBuilder: (_request, { max }) =>
      new AppError('RATE_LIMITED', `The limit is ${max} requests per minute. Try again after the time in “Retry-After”.`)
  })
}

/** Processes on one database count together. The app has its store only once that is open. */
const sharedCounts = (app: FastifyInstance) =>
  class extends RequestCounts {
    constructor() {
      super(() => app.store?.rates ?? null)
    }
  }
