import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { AccessKey, Scope } from '../keys/access-key.ts'
import type { KeyRing } from '../keys/key-ring.ts'

/** The tenant of all clients if no keys are set. */
export const openTenant = 'open'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose rows the request works on; empty until a key says so, if keys are set. */
    tenant: string
    /** The key that was sent; null without one that is known. */
    key: AccessKey | null
  }
  interface FastifyContextConfig {
    /** What a key must be allowed for this route; by default the method says. */
    scope?: Scope
  }
}

const scopeOfMethod: Readonly<Record<string, Scope>> = { GET: 'read', HEAD: 'read', POST: 'write', DELETE: 'admin' }

/**
 * Finds the tenant of a request by its key; everything under `/v1` requires one if keys are set.
 *
 * A request without a valid key is refused only after it was counted, so that keys cannot be guessed faster than the rate allows, and before
 * its body is read.
 */
export function checkKeys(app: FastifyInstance, keys: KeyRing): void {
  app.decorateRequest('tenant', keys.isClosed ? '' : openTenant)
  app.decorateRequest('key', null)
  if (!keys.isClosed) return
  app.addHook('onRequest', async (request) => {
    const sent = isClosed(request) ? sentKey(request) : undefined
    request.key = sent === undefined ? null : keys.find(sent)
    if (request.key !== null) request.tenant = request.key.tenant
  })
  app.addHook('preParsing', async (request) => {
    if (isClosed(request)) assertAllowed(request)
  })
}

function assertAllowed(request: FastifyRequest): void {
  const { key, method } = request
  if (key === null) {
    const isSent = sentKey(request) !== undefined
    throw new AppError(
      'UNAUTHORIZED',
      isSent
        ? 'The API key is not known. Check it for typing errors.'
        : 'This service requires an API key. Send it as “Authorization: Bearer KEY”.'
    )
  }
  if (key.expiresAt !== null && key.expiresAt <= Date.now()) {
    throw new AppError(
      'UNAUTHORIZED',
      `The API key expired on ${new Date(key.expiresAt).toISOString()}. Ask the operator for a new one.`
    )
  }
  const scope = request.routeOptions.config.scope ?? scopeOfMethod[method] ?? 'admin'
  if (!key.scopes.includes(scope)) {
    throw new AppError(
      'SCOPE_MISSING',
      `This request requires an API key with the scope “${scope}”. Yours has ${key.scopes.join(', ')}.`
    )
  }
}

/** Returns who sends a request, for what is shared between clients: its key, or its address. */
export const clientOf = ({ key, ip }: Pick<FastifyRequest, 'key' | 'ip'>): string => key?.sha256 ?? ip

const sentKey = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +([\x21-\x7e]+) *$/i.exec(headers.authorization ?? '')?.[1]

/** Whether a request is for data, by the route that it found; a path that leads nowhere is nobody's. */
const isClosed = (request: FastifyRequest) => (request.routeOptions.url ?? '').startsWith('/v1')
