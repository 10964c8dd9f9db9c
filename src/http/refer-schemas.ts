import type { FastifyInstance } from 'fastify'

type Json = Record<string, unknown>

/**
 * Puts a reference wherever a schema with an `$id` stands inside another one, so that the description of the API names it once.
 *
 * Returns the schema as a reference to itself if it has an `$id`; every named schema met is added to `found`.
 */
export function referSchemas(schema: unknown, found: Map<string, Json>): unknown {
  if (Array.isArray(schema)) return schema.map((member) => referSchemas(member, found))
  if (typeof schema !== 'object' || schema === null) return schema
  const { $id } = schema as { $id?: unknown }
  const members = () =>
    Object.fromEntries(
      Object.entries(schema).map(([name, member]) => [name, name === '$id' ? member : referSchemas(member, found)])
    )
  if (typeof $id !== 'string') return members()
  if (!found.has($id)) {
    found.set($id, {})
    found.set($id, members())
  }
  return { $ref: `${$id}#` }
}

/** Registers named schemas wherever routes mention them and replaces them by references. To be called before the routes are added. */
export function useReferences(app: FastifyInstance): void {
  const found = new Map<string, Json>()
  const added = new Set<string>()
  app.addHook('onRoute', (route) => {
    const { schema } = route
    if (!schema) return
    const { body, response } = schema
    // A copy: a schema that routes share, or that another app of this process describes too, stays as it is.
    route.schema = { ...schema, ...(body ? { body: referSchemas(body, found) } : {}) }
    if (response) route.schema.response = referSchemas(response, found)
    for (const [$id, named] of found) {
      if (!added.has($id)) app.addSchema(named)
      added.add($id)
    }
  })
}
