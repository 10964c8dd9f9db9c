type Json = Record<string, unknown>

/**
 * Writes parts of a description of the API in their shortest form; what they mean stays the same.
 *
 * Shape: “a value or null” as one list of types; a parameter that is not required does not say so.
 */
export function shortenSchemas<T>(document: T): T {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? shorten(value as Json) : value
  )
}

function shorten(value: Json): Json {
  if (value.in !== undefined && value.required === false) {
    const { required: _, ...parameter } = value
    return parameter
  }
  const { anyOf, ...rest } = value
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return value
  const [form, none] = anyOf as readonly Json[]
  const { type, ...limits } = form!
  const isPlain = typeof type === 'string' && none!.type === 'null' && !('enum' in limits)
  return isPlain ? { type: [type, 'null'], ...limits, ...rest } : value
}
