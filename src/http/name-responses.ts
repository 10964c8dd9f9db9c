import type { ErrorCode } from '../errors.ts'

interface ErrorResponse {
  readonly content?: { readonly 'application/problem+json'?: { readonly examples?: Readonly<Record<string, unknown>> } }
}
interface Document {
  readonly paths?: Record<string, Record<string, { operationId?: string; responses?: Record<string, object> }>>
  components?: { responses?: Record<string, object> }
}

/**
 * Moves error responses among the components, so that each is described once however many operations give it.
 *
 * Shape: a response with one code is named after it; one with several after its status and the first operation that gives it.
 * The document is changed, and returned.
 */
export function nameResponses<T extends object>(document: T): T {
  const { paths = {}, components = {} } = document as Document
  const names = new Map<string, string>()
  const responses: Record<string, object> = {}
  for (const { operationId = '', responses: given = {} } of Object.values(paths).flatMap((path) => Object.values(path))) {
    for (const [status, response] of Object.entries(given)) {
      const codes = codesOf(response)
      if (codes.length === 0) continue
      const written = JSON.stringify(response)
      const name = names.get(written) ?? nameOf(codes, `${operationId}${status}`, responses)
      names.set(written, name)
      responses[name] = response
      given[status] = { $ref: `#/components/responses/${name}` }
    }
  }
  components.responses = Object.fromEntries(Object.entries(responses).sort(([a], [b]) => (a < b ? -1 : 1)))
  return document
}

const codesOf = ({ content }: ErrorResponse) =>
  Object.keys(content?.['application/problem+json']?.examples ?? {}) as readonly ErrorCode[]

function nameOf(codes: readonly ErrorCode[], fallback: string, taken: Readonly<Record<string, object>>): string {
  const [only] = codes
  return codes.length === 1 && !(only! in taken) ? only! : fallback
}
