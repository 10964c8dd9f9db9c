import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'

/** The tenant of everybody where no keys are set. */
export const openTenant = 'open'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose rows the request works on. */
    tenant: string
    /** The digest of the key that was sent; null where none is wanted. */
    keyDigest: string | null
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest()

/** Finds the tenant of a request by its key; everything under `/v1` wants one where keys are set. */
export function checkKeys(app: FastifyInstance, { apiKeys }: Pick<Config, 'apiKeys'>): void {
  const known = apiKeys.map(({ tenant, key }) => ({ tenant, digest: hash(key) }))
  app.decorateRequest('tenant', openTenant)
  app.decorateRequest('keyDigest', null)
  if (known.length === 0) return
  app.addHook('onRequest', async (request) => {
    if (!isClosed(request)) return
    const [, key] = /^Bearer +([\x21-\x7e]+) *$/i.exec(request.headers.authorization ?? '') ?? []
    if (key === undefined) throw new AppError('UNAUTHORIZED', 'Send your key as “Authorization: Bearer KEY”.')
    const digest = hash(key)
    // Every key is compared, each in constant time: how long it takes tells nothing.
    const matches = known.filter((entry) => timingSafeEqual(entry.digest, digest))
    if (!matches[0]) throw new AppError('UNAUTHORIZED', 'The key is not known.')
    request.tenant = matches[0].tenant
    request.keyDigest = digest.toString('hex')
  })
}

/** Whether a request is for data, by the route that it found; a path that leads nowhere is nobody's. */
const isClosed = (request: FastifyRequest) => (request.routeOptions.url ?? '').startsWith('/v1')
