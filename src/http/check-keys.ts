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

/**
 * Finds the tenant of a request by its key; everything under `/v1` wants one where keys are set.
 *
 * Who has none is refused only after the requests are counted, so that keys cannot be guessed faster than the rate allows, and before the body
 * is read.
 */
export function checkKeys(app: FastifyInstance, { apiKeys }: Pick<Config, 'apiKeys'>): void {
  const known = apiKeys.map(({ tenant, key }) => ({ tenant, digest: hash(key) }))
  app.decorateRequest('tenant', openTenant)
  app.decorateRequest('keyDigest', null)
  if (known.length === 0) return
  app.addHook('onRequest', async (request) => {
    const key = isClosed(request) ? sentKey(request) : undefined
    if (key === undefined) return
    const digest = hash(key)
    // Every key is compared, each in constant time: how long it takes tells nothing.
    const matches = known.filter((entry) => timingSafeEqual(entry.digest, digest))
    if (!matches[0]) return
    request.tenant = matches[0].tenant
    request.keyDigest = digest.toString('hex')
  })
  app.addHook('preParsing', async (request) => {
    if (!isClosed(request) || request.keyDigest !== null) return
    const isSent = sentKey(request) !== undefined
    throw new AppError('UNAUTHORIZED', isSent ? 'The key is not known.' : 'Send your key as “Authorization: Bearer KEY”.')
  })
}

const sentKey = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +([\x21-\x7e]+) *$/i.exec(headers.authorization ?? '')?.[1]

/** Whether a request is for data, by the route that it found; a path that leads nowhere is nobody's. */
const isClosed = (request: FastifyRequest) => (request.routeOptions.url ?? '').startsWith('/v1')
