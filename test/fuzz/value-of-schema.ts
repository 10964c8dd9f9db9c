import { description } from '../openapi/read-description.ts'
import fc from '../seeded-check.ts'
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

/** Moments that exist, with and without a time: of what the pattern allows, most do not. */
const dates: fc.Arbitrary<string> = fc
  .tuple(fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), fc.boolean())
  .map(([date, isDay]) => date.toISOString().slice(0, isDay ? 10 : undefined))

/** Beyond what some clocks and databases know. */
const extremes = fc.constantFrom(
  '0000-01-01',
  '0001-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59-23:59',
  '2026-02-30',
  '1970-01-01T00:00:60Z'
)

function textOf({ pattern, minLength = 0, maxLength = 5000 }: Schema): fc.Arbitrary<string> {
  if (pattern?.startsWith('^\\d{4}-'))
    return fc.oneof(
      { weight: 6, arbitrary: dates },
      { weight: 1, arbitrary: extremes },
      { weight: 1, arbitrary: matching(pattern) }
    )
  if (pattern) return matching(pattern)
  if (maxLength > 2000) return ordinaryText
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) })
}

const matching = (pattern: string) => fc.stringMatching(new RegExp(pattern), { maxLength: 60 })

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valueOfSchema(schema)]))
  const isArticle = 'text' in properties && 'html' in properties
  if (!isArticle) return fc.record(members, { requiredKeys: [...required] })
  // Exactly one of the two, which the schema does not say.
  const contents = fc.oneof(fc.record({ text: members.text! }), fc.record({ html: members.html! }))
  const { text: _text, html: _html, ...others } = members
  return fc
    .tuple(fc.record(others, { requiredKeys: [...required] as never[] }), contents)
    .map(([article, content]) => ({ ...article, ...content }))
}
