import type { TSchema } from 'typebox'
import { Convert } from 'typebox/value'
import { errorOfFaults } from '../errors.ts'
import { compileShape } from '../requests/check-shape.ts'

/** What a route gives to have one part of its requests checked. */
interface SchemaOfPart {
  readonly schema: unknown
  readonly httpPart?: string
}

interface WithLists {
  readonly properties?: Readonly<Record<string, { readonly 'x-list'?: unknown }>>
}

/** Lists are separated by commas, and may also be sent as several parameters of one name. */
function joinLists({ properties = {} }: WithLists, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const join = ([name, given]: [string, unknown]) => [
    name,
    Array.isArray(given) && properties[name]?.['x-list'] ? given.join() : given
  ]
  return Object.fromEntries(Object.entries(value).map(join))
}

/** Checks parameters of path and query, all faults at once; bodies are checked where they are parsed, in the workers. */
export function checkAddress({ schema, httpPart }: SchemaOfPart) {
  if (httpPart === 'body') return () => true
  const shape = compileShape(schema as TSchema)
  return (value: unknown) => {
    const converted = Convert(schema as TSchema, joinLists(schema as WithLists, value))
    const faults = shape(converted).map(({ pointer, detail }) => ({ code: 'QUERY_INVALID', pointer, detail }) as const)
    return faults.length === 0 ? { value: converted } : { error: errorOfFaults(faults) }
  }
}
