import { AppError } from '../errors.ts'

/** At least this many bytes must arrive in the time limit, so that a byte now and then cannot hold a connection open. */
const LEAST_BYTES = 1024

/**
 * Yields the chunks of a body as they arrive. Time that the caller spends on a chunk does not count.
 *
 * Errors: `NOT_READY` once `leaving` fires; `REQUEST_TIMEOUT` if fewer than `LEAST_BYTES` arrive in `idleMs`; `REQUEST_INVALID` if the client disconnects.
 */
export async function* watchArrival(
  body: AsyncIterable<Uint8Array>,
  idleMs: number,
  leaving: AbortSignal
): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  const { promise: left, reject: leave } = Promise.withResolvers<never>()
  const onLeaving = () =>
    leave(new AppError('NOT_READY', 'The service is stopping. Send the remaining lines again later, or the whole feed.'))
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
    const detail = `Fewer than ${LEAST_BYTES} bytes arrived in ${limitMs / 1000} seconds. Send the feed faster, or in smaller pieces.`
    timer = setTimeout(() => reject(new AppError('REQUEST_TIMEOUT', detail)), ms)
  })
  work.catch(() => {})
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function explain(error: unknown): never {
  const isReset = (error as { code?: unknown } | null)?.code === 'ECONNRESET'
  throw isReset ? new AppError('REQUEST_INVALID', 'The connection was closed before the body was complete.', [], error) : error
}
