import fc from 'fast-check'
import { description } from '../openapi/read-description.ts'
import { ordinaryText } from './odd-values.ts'

/** What the schemas of requests are made of. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

/** Values that a schema of openapi.yaml allows; lists and texts stay short. */
export function valueOfSchema(given: object): fc.Arbitrary<unknown> {
  const schema = given as Schema
  if (schema.$ref) return valueOfSchema(description.components.schemas[schema.$ref.split('/').at(-1)!]!)
  const forms = schema.anyOf ?? schema.oneOf
  if (forms) return fc.oneof(...forms.map(valueOfSchema))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.const !== undefined) return fc.constant(schema.const)
  const { minimum: min = 0, maximum: max = 1000 } = schema
  const [type] = [schema.type ?? 'object'].flat()
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  if (type === 'integer') return fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  if (type === 'number') return fc.double({ min, max, noNaN: true })
  if (type === 'array') return listOf(schema)
  return type === 'string' ? textOf(schema) : objectOf(schema)
}

function listOf({ items = {}, minItems: minLength = 0, maxItems = 5 }: Schema): fc.Arbitrary<unknown> {
  return fc.array(valueOfSchema(items), { minLength, maxLength: Math.min(maxItems, minLength + 4) })
}

function textOf({ pattern, minLength = 0, maxLength = 5000 }: Schema): fc.Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: 60 })
  if (maxLength > 2000) return ordinaryText
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) })
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valueOfSchema(schema)]))
  return fc.record(members, { requiredKeys: [...required] })
}
