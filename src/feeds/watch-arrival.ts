import { AppError } from '../errors.ts'

/** So much has to come in the time that is waited for it: a byte now and then holds no connection open. */
const LEAST_BYTES = 1024

/**
 * The chunks of a body as they come. The time that whoever takes them needs does not count.
 *
 * Errors: `NOT_READY` once `leaving` fires; `REQUEST_TIMEOUT` where not even `LEAST_BYTES` come in `idleMs` of waiting; `REQUEST_INVALID` where the client breaks off.
 */
export async function* watchArrival(
  body: AsyncIterable<Uint8Array>,
  idleMs: number,
  leaving: AbortSignal
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  const { promise: left, reject: leave } = Promise.withResolvers<never>()
  const onLeaving = () => leave(new AppError('NOT_READY', 'The service is stopping. Send what was not kept again, or all of it.'))
  left.catch(() => {})
  if (leaving.aborted) onLeaving()
  leaving.addEventListener('abort', onLeaving, { once: true })
  let [waited, came] = [0, 0]
  try {
    for (;;) {
      const began = performance.now()
      const next = await inTime(Promise.race([left, chunks.next()]), idleMs - waited, idleMs).catch(explain)
      if (next.done) return
      waited += performance.now() - began
      came += next.value.length
      if (came >= LEAST_BYTES) [waited, came] = [0, 0]
      yield next.value
    }
  } finally {
    leaving.removeEventListener('abort', onLeaving)
    // Not waited for: a stream that hangs would hang here again.
    void chunks.return?.().then(undefined, () => {})
  }
}

async function inTime<T>(work: Promise<T>, ms: number, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const detail = `Fewer than ${LEAST_BYTES} bytes came in ${limitMs / 1000} seconds.`
    timer = setTimeout(() => reject(new AppError('REQUEST_TIMEOUT', detail)), ms)
  })
  work.catch(() => {})
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function explain(error: unknown): never {
  const isReset = (error as { code?: unknown } | null)?.code === 'ECONNRESET'
  throw isReset ? new AppError('REQUEST_INVALID', 'The body broke off.', [], error) : error
}
