import type { ComparisonRequest } from '../../src/schemas/comparison.ts'
import { ask, askJson, ServiceError } from './service.ts'

/** From this size on a set is compared as a job, so that there is progress to show. */
const asJobFrom = 20

interface Job {
  readonly state: string
  readonly progress: number
  readonly result?: string | null
  readonly error?: ServiceError['problem'] | null
}

/**
 * Has a set compared and returns the id of the comparison. `tell` receives the progress, 0..1, if the service reports it.
 *
 * Errors: `ServiceError`, a failed job's among them; an abort as `fetch` gives it.
 */
export async function compareSet(set: ComparisonRequest, tell: (progress: number) => void, signal: AbortSignal): Promise<string> {
  const prefer: Record<string, string> = set.articles.length >= asJobFrom ? { prefer: 'respond-async' } : {}
  const answer = await ask('/v1/comparisons?include=', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...prefer },
    body: JSON.stringify(set),
    signal
  })
  const place = answer.headers.get('location') ?? ''
  const id = answer.status === 202 ? await followJob(place, tell, signal) : place
  return decodeURIComponent(id.split('/').at(-1) ?? '')
}

async function followJob(place: string, tell: (progress: number) => void, signal: AbortSignal): Promise<string> {
  const cancel = () => void ask(place, { method: 'DELETE' }).catch(() => {})
  signal.addEventListener('abort', cancel, { once: true })
  for (;;) {
    signal.throwIfAborted()
    const { state, progress, result, error } = await askJson<Job>(place)
    if (state === 'completed' && result) {
      signal.removeEventListener('abort', cancel)
      return result
    }
    if (state === 'failed' || state === 'cancelled') throw new ServiceError(500, error ?? { detail: `The job was ${state}.` })
    tell(progress)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
