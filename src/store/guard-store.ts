import { AppError } from '../errors.ts'

/** What databases say where their disk is full. */
const fullCodes: ReadonlySet<unknown> = new Set(['53100', 'ENOSPC'])

/** Turns whatever goes wrong in a store into one of two errors: `STORE_FULL`, `STORE_UNAVAILABLE`. */
export async function guardStore<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof AppError) throw error
    if (fullCodes.has((error as { code?: unknown }).code)) {
      throw new AppError('STORE_FULL', 'The disk of the store is full; nothing was kept.', [], error)
    }
    throw new AppError('STORE_UNAVAILABLE', 'The store does not answer; nothing was kept. Try again soon.', [], error)
  }
}
