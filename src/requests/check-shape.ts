import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import type { ErrorCode, Fault } from '../errors.ts'
import { suggestField } from './suggest-field.ts'

/** At most this many faults are listed, so that a body full of faults stays cheap. */
const mostFaults = 1000
Settings.Set({ maxErrors: mostFaults })

/** Lists every place where a value does not match a schema. */
export type ShapeCheck = (value: unknown) => Fault[]

const codes: Readonly<Record<string, ErrorCode>> = { required: 'FIELD_MISSING', boolean: 'FIELD_UNKNOWN' }

/** What a field must be, in words, if its schema has only a pattern. */
const forms: Readonly<Record<string, string>> = {
  language: 'must be a BCP 47 tag, for example “en” or “en-GB”',
  id: 'must be two names separated by “/”, of lower-case letters, digits and “-”, for example “mine/regime”',
  family: 'must contain only lower-case letters, digits and “-”, for example “loaded-word”'
}

/** Compiles the check of one schema. */
export function compileShape(schema: TSchema): ShapeCheck {
  const compiled = Compile(schema)
  return (value) => (compiled.Check(value) ? [] : describeErrors(compiled.Errors(value), schema))
}

interface ShapeError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: object
  readonly message: string
}

function describeErrors(errors: readonly ShapeError[], schema: TSchema): Fault[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath)
  const isInside = (path: string) => unions.some((union) => path === union || path.startsWith(`${union}/`))
  const faults = errors
    .filter(({ keyword, instancePath }) => keyword === 'anyOf' || (keyword !== 'additionalProperties' && !isInside(instancePath)))
    .flatMap((error) => describeError(error, schema))
  return faults.slice(0, mostFaults)
}

function describeError({ keyword, instancePath, schemaPath, params, message }: ShapeError, schema: TSchema): Fault[] {
  const code = codes[keyword] ?? 'FIELD_INVALID'
  if (keyword === 'required') {
    const { requiredProperties = [] } = params as { requiredProperties?: string[] }
    return requiredProperties.map((name) => ({ code, pointer: `${instancePath}/${name}`, detail: `“${name}” is required.` }))
  }
  const name = nameOf(instancePath)
  if (keyword === 'boolean') {
    const meant = suggestField(fieldOf(instancePath), fieldsAt(schemaPath, schema))
    const advice = meant === null ? 'Check its spelling, or remove it.' : `Did you mean “${meant}”?`
    return [{ code, pointer: instancePath, detail: `${name} is not a field of this request. ${advice}` }]
  }
  return [{ code, pointer: instancePath, detail: `${name} ${demand(keyword, instancePath, params, message)}.` }]
}

function demand(keyword: string, path: string, params: object, message: string): string {
  const { limit, type: given, allowedValues } = params as { limit?: number; type?: string | string[]; allowedValues?: unknown[] }
  const [type] = [given ?? []].flat()
  if (keyword === 'pattern') return forms[path.slice(path.lastIndexOf('/') + 1)] ?? message
  if (keyword === 'type') return type === 'object' || type === 'array' ? `must be an ${type}` : `must be a ${type}`
  if (keyword === 'minLength' && limit === 1) return 'must not be empty'
  if (keyword === 'maxLength') return `must have at most ${limit} characters`
  if (keyword === 'anyOf') return 'has none of the allowed forms'
  if (keyword === 'enum') return `must be one of ${(allowedValues ?? []).join(', ')}`
  return message
}

/** The fields of the object whose rule about further ones stands at `path`. */
function fieldsAt(path: string, schema: TSchema): string[] {
  const steps = path.split('/').slice(1, -1)
  const found = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown> | undefined)?.[step], schema)
  return Object.keys((found as { properties?: object } | undefined)?.properties ?? {})
}

/** The last name of a JSON Pointer. */
const fieldOf = (path: string) =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')

function nameOf(path: string): string {
  const name = fieldOf(path)
  if (path === '') return 'The body'
  return `“${name.length > 100 ? `${name.slice(0, 100)}…` : name}”`
}
