import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { isLoopback } from '../settings/is-loopback.ts'

/**
 * Refuses requests under names that are not the service's own, if no key protects it.
 *
 * A web page can have its own name lead to this machine (DNS rebinding); a browser then takes the service for a part of that page's site and
 * lets it read and remove everything. The name that the browser asked for stands in `Host`.
 */
export function checkHosts(app: FastifyInstance, { allowedHosts }: Pick<Config, 'allowedHosts'>, keys: KeyRing): void {
  if (keys.isClosed) return
  app.addHook('onRequest', (request, _reply, next) => {
    const host = hostName(request.headers.host)
    if (isLoopback(host) || allowedHosts.includes(host)) return next()
    next(
      new AppError('HOST_REFUSED', 'Without API keys, the service answers only to loopback names and the hosts in ALLOWED_HOSTS.')
    )
  })
}

/** Returns the name in a `Host` header, without port and final dot, in lower case. */
export function hostName(header: string | undefined): string {
  const [, name = ''] = /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(header ?? '') ?? []
  return name.toLowerCase().replace(/\.$/, '')
}
