import { createHash } from 'node:crypto'
import type { ComparisonRequest, Engine } from '../schemas/comparison.ts'

/** Returns the id of a comparison: a digest of the tenant, the request (without the order of its keys and the webhook) and the engine. */
export function comparisonId(tenant: string, request: ComparisonRequest, engine: Engine): string {
  const digest = createHash('sha256').update(JSON.stringify([tenant, engine.version, engine.catalogue]))
  return `cmp_${digest
    .update(canonicalJson(withoutNulls(withoutWebhook(request))))
    .digest('hex')
    .slice(0, 40)}`
}

function withoutWebhook(request: ComparisonRequest): ComparisonRequest {
  const { options, ...set } = request
  if (options?.webhook === undefined) return request
  const { webhook: _, ...others } = options
  return Object.keys(others).length === 0 ? set : { ...set, options: others }
}

/** A field that is null says as little as one that is absent. */
function withoutNulls(request: ComparisonRequest): unknown {
  const drop = (value: object) => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
  return drop({ ...request, articles: request.articles.map(drop) })
}

/** JSON with the keys of every object in order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member
  )
}
