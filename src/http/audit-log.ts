import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { nameOfKey } from '../keys/key-ring.ts'

/** Something that an operator may have to account for later. */
export interface AuditEntry {
  readonly action: 'keys-in-force' | 'keys-changed' | 'keys-refused' | 'delete' | 'export' | 'retention'
  readonly [field: string]: unknown
}

/** Writes an audit line. It is written at every level of the log but `silent`. */
export function audit(log: FastifyBaseLogger, entry: AuditEntry): void {
  const isSilent = 'level' in log && log.level === 'silent'
  if (!isSilent) log.child({ log: 'audit' }, { level: 'info' }).info(entry, `audit: ${entry.action}`)
}

/** Writes an audit line for everything that a request deleted: who, what, from where. */
export function auditDeletions(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, next) => {
    if (request.method === 'DELETE' && reply.statusCode < 300) {
      const { tenant, key, ip, params, routeOptions } = request
      const route = routeOptions.url ?? null
      audit(request.log, { action: 'delete', tenant, key: key && nameOfKey(key), client: ip, route, ...(params as object) })
    }
    next()
  })
}
