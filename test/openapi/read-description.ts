import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: { readonly default?: unknown }
  readonly example?: unknown
}

/** One operation of openapi.yaml. `example` and `mediaType` are those of its body. */
export interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly tags: readonly string[]
  readonly security: readonly object[]
  readonly parameters: readonly Parameter[]
  readonly mediaType: string | null
  readonly schema: object | null
  readonly example: unknown
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>
}

type Responses = Operation['responses']
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>>; readonly responses: Responses }
}

/** The description of the API as it stands in the file. */
export const description: Document = parse(readFileSync(join(import.meta.dirname, '..', '..', 'openapi.yaml'), 'utf8'))

/** Every operation of openapi.yaml, so that a test covers those that are added. */
export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, given]) => {
    const {
      requestBody,
      responses: listed,
      ...operation
    } = given as Pick<Operation, 'operationId' | 'tags' | 'responses'> & {
      requestBody?: { content: Record<string, { schema: object; example: unknown }> }
    }
    const [mediaType = null, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
    const body = { mediaType, schema: media?.schema ?? null, example: media?.example }
    const responses = Object.fromEntries(Object.entries(listed).map(([status, response]) => [status, resolve(response)]))
    return { parameters: [], security: [], ...operation, responses, ...body, method: method.toUpperCase(), path }
  })
)

/** A response, resolved if it is a reference to a component. */
function resolve(response: Responses[string] & { readonly $ref?: string }): Responses[string] {
  const name = response.$ref?.slice('#/components/responses/'.length)
  return name === undefined ? response : description.components.responses[name]!
}

/** The bytes of an operation's example body. */
export const exampleBody = ({ example }: Operation): string => (typeof example === 'string' ? example : JSON.stringify(example))
