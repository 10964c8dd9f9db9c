import type { Comparison } from '../../src/schemas/comparison.ts'
import type { Problem } from '../../src/schemas/problem.ts'

/** Why a comparison cannot be shown. `problem` is the service's error, if it sent one. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  readonly status: number
  readonly problem: Problem | null

  constructor(status: number, problem: Problem | null, message: string) {
    super(message)
    this.status = status
    this.problem = problem
  }
}

/**
 * Fetches a comparison as JSON.
 *
 * Errors: `LoadError`, with status 0 if the service could not be reached; the abort error of `fetch`.
 */
export async function fetchComparison(src: string, headers: Record<string, string>, signal: AbortSignal): Promise<Comparison> {
  const answer = await fetch(src, { headers: { accept: 'application/json', ...headers }, signal }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error
    throw new LoadError(0, null, 'The service cannot be reached.')
  })
  const body = await answer.json().catch(() => null)
  if (!answer.ok) throw new LoadError(answer.status, body, body?.detail ?? `The service answered ${answer.status}.`)
  if (body === null) throw new LoadError(answer.status, null, 'The answer is not a comparison.')
  return body
}
