import { AppError } from '../errors.ts'

/**
 * The chunks of a body as they come. The time that whoever takes them needs does not count.
 *
 * Errors: `REQUEST_TIMEOUT` where nothing comes for `idleMs`; `REQUEST_INVALID` where the client breaks off.
 */
export async function* watchArrival(body: AsyncIterable<Uint8Array>, idleMs: number): AsyncGenerator<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await inTime(chunks.next(), idleMs).catch(explain)
      if (next.done) return
      yield next.value
    }
  } finally {
    // Not waited for: a stream that hangs would hang here again.
    void chunks.return?.().then(undefined, () => {})
  }
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const detail = `Nothing came for ${ms / 1000} seconds. What came before is kept.`
    timer = setTimeout(() => reject(new AppError('REQUEST_TIMEOUT', detail)), ms)
  })
  work.catch(() => {})
  return await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function explain(error: unknown): never {
  const isReset = (error as { code?: unknown } | null)?.code === 'ECONNRESET'
  throw isReset ? new AppError('REQUEST_INVALID', 'The body broke off. What came before is kept.', [], error) : error
}
