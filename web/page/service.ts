import type { Problem } from '../../src/schemas/problem.ts'

/** What the service answered instead of what was asked for. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly status: number
  readonly problem: Partial<Problem>

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? (status === 0 ? 'The service cannot be reached.' : `The service answered ${status}.`))
    this.status = status
    this.problem = problem
  }
}

const keyName = 'parallax-key'

/** The key is kept for this tab alone, and goes nowhere but into the `Authorization` header. */
export const keptKey = () => sessionStorage.getItem(keyName)
export const keepKey = (key: string) => sessionStorage.setItem(keyName, key)
export const forgetKey = () => sessionStorage.removeItem(keyName)

export const keyHeaders = (): Record<string, string> => {
  const key = keptKey()
  return key === null ? {} : { authorization: `Bearer ${key}` }
}

/**
 * Asks the service.
 *
 * Errors: `ServiceError`, with status 0 if it could not be reached; the abort error of `fetch`.
 */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { accept: 'application/json', ...(init.headers as Record<string, string>), ...keyHeaders() }
  const answer = await fetch(path, { ...init, headers }).catch((error: Error) => {
    if (error.name === 'AbortError') throw error
    throw new ServiceError(0, {})
  })
  if (!answer.ok) throw new ServiceError(answer.status, await answer.json().catch(() => ({})))
  return answer
}

export const askJson = async <T>(path: string): Promise<T> => (await ask(path)).json()
