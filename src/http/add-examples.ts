import { AppError, type ErrorCode, type ErrorEntry, errorCodes } from '../errors.ts'
import { problemOf } from '../problem-of.ts'
import { answers, exampleFaults, examples } from './examples.ts'

interface Media {
  example?: unknown
  examples?: Record<string, { $ref: string }>
  /** The codes of an error response, until they have become its examples. */
  'x-codes'?: readonly ErrorCode[]
}
interface Parameter {
  name: string
  example?: unknown
  schema?: { readonly 'x-list'?: readonly string[] }
}
interface Operation {
  operationId?: string
  parameters?: Parameter[]
  requestBody?: { content?: Record<string, Media>; required?: boolean }
  responses?: Record<string, { content?: Record<string, Media> }>
}
interface Document {
  paths?: Record<string, Record<string, Operation>>
  components?: { examples?: Record<string, unknown> }
}

/** Adds to each operation the examples of its parameters, its request, its response, and its errors; each stands once, among the components. */
export function addExamples<T extends object>(document: T): T {
  const { paths = {}, components = {} } = document as Document
  const own = new Map<string, unknown>()
  const used = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap((operation) => addTo(operation, own))
  components.examples = Object.fromEntries([...new Set(used)].sort().map((name) => [name, exampleOf(name, own)]))
  return document
}

/** Returns the names of the examples that the operation refers to. A response whose schema came with an example goes to `own`, by the operation's name. */
function addTo(
  { operationId = '', parameters = [], requestBody, responses = {} }: Operation,
  own: Map<string, unknown>
): string[] {
  const { request, parameters: given = {}, answer, forms = {} } = { ...examples[operationId] }
  for (const parameter of parameters) {
    if (parameter.name in given) parameter.example = given[parameter.name]
    describeList(parameter)
  }
  for (const media of Object.values(requestBody?.content ?? {})) media.example = request
  if (requestBody) requestBody.required = true
  return Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).flatMap(([type, media]) => {
      const isJob = status === '202' && operationId !== 'ingestArticles'
      const hasOwn = media.example !== undefined
      if (hasOwn) own.set(operationId, media.example)
      delete media.example
      const name = hasOwn ? operationId : isJob ? 'endedJob' : (forms[type] ?? answer)
      const names: readonly string[] = media['x-codes'] ?? (status.startsWith('2') && name ? [name] : [])
      delete media['x-codes']
      media.examples = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}` }]))
      return names
    })
  )
}

/** A parameter whose values are separated by commas is a list of them; it is checked as a text, so that an error can name the unknown ones. */
function describeList(parameter: Parameter): void {
  const values = parameter.schema?.['x-list']
  if (values) Object.assign(parameter, { style: 'form', explode: false, schema: { type: 'array', items: { enum: values } } })
}

const isCode = (name: string): name is ErrorCode => name in errorCodes

interface Example {
  readonly summary?: string
  readonly description?: string
  readonly value: unknown
}

/** That of an error says in its description when the code is given. */
function exampleOf(name: string, own: ReadonlyMap<string, unknown>): Example {
  if (own.has(name)) return { summary: 'A response', value: own.get(name) }
  if (!isCode(name)) return answers[name]!
  const { description }: ErrorEntry = errorCodes[name]
  const { detail = description, pointer } = { ...exampleFaults[name] }
  const faults = pointer === undefined ? [] : [{ code: name, pointer, detail }]
  const value = problemOf(new AppError(name, detail, faults))
  return detail === description ? { value } : { description, value }
}
