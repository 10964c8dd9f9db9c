import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Settings } from 'typebox/system'
import type { ErrorCode, Fault } from '../errors.ts'

/** More faults than these are not listed, so that a body of nothing but faults stays cheap. */
const mostFaults = 1000
Settings.Set({ maxErrors: mostFaults })

/** Lists every place where a value departs from a schema. */
export type ShapeCheck = (value: unknown) => Fault[]

const codes: Readonly<Record<string, ErrorCode>> = { required: 'FIELD_MISSING', boolean: 'FIELD_UNKNOWN' }

/** What a field must be, where the pattern alone would not tell. */
const forms: Readonly<Record<string, string>> = {
  publishedAt: 'must be an ISO 8601 date, with or without a time',
  from: 'must be an ISO 8601 date, with or without a time',
  to: 'must be an ISO 8601 date, with or without a time',
  language: 'must be a BCP 47 tag such as “en” or “en-GB”',
  id: 'must be two names joined by “/”, of lower-case letters, digits and “-”',
  family: 'must be of lower-case letters, digits and “-”'
}

/** Prepares the check of one schema: compiled once, listing faults only where there are any. */
export function compileShape(schema: TSchema): ShapeCheck {
  const compiled = Compile(schema)
  return (value) => (compiled.Check(value) ? [] : describeErrors(compiled.Errors(value)))
}

interface ShapeError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: object
  readonly message: string
}

function describeErrors(errors: readonly ShapeError[]): Fault[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath)
  const isInside = (path: string) => unions.some((union) => path === union || path.startsWith(`${union}/`))
  const faults = errors
    .filter(({ keyword, instancePath }) => keyword === 'anyOf' || (keyword !== 'additionalProperties' && !isInside(instancePath)))
    .flatMap(describeError)
  return faults.slice(0, mostFaults)
}

function describeError({ keyword, instancePath, params, message }: ShapeError): Fault[] {
  const code = codes[keyword] ?? 'FIELD_INVALID'
  if (keyword === 'required') {
    const { requiredProperties = [] } = params as { requiredProperties?: string[] }
    return requiredProperties.map((name) => ({ code, pointer: `${instancePath}/${name}`, detail: `“${name}” is missing.` }))
  }
  const name = nameOf(instancePath)
  if (keyword === 'boolean') return [{ code, pointer: instancePath, detail: `${name} is not a known field.` }]
  return [{ code, pointer: instancePath, detail: `${name} ${demand(keyword, instancePath, params, message)}.` }]
}

function demand(keyword: string, path: string, params: object, message: string): string {
  const { limit, type, allowedValues } = params as { limit?: number; type?: string; allowedValues?: unknown[] }
  if (keyword === 'pattern') return forms[path.slice(path.lastIndexOf('/') + 1)] ?? message
  if (keyword === 'type') return type === 'object' || type === 'array' ? `must be an ${type}` : `must be a ${type}`
  if (keyword === 'minLength' && limit === 1) return 'must not be empty'
  if (keyword === 'maxLength') return `must not have more than ${limit} characters`
  if (keyword === 'anyOf') return 'has none of the forms that it may have'
  if (keyword === 'enum') return `must be one of ${(allowedValues ?? []).join(', ')}`
  return message
}

function nameOf(path: string): string {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
  if (path === '') return 'The body'
  return `“${name.length > 100 ? `${name.slice(0, 100)}…` : name}”`
}
