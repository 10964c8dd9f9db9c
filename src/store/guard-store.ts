import { AppError } from '../errors.ts'
import { damageOf } from './store-damage.ts'

/** What databases say when their disk is full. */
const fullCodes: ReadonlySet<unknown> = new Set(['53100', 'ENOSPC'])

/** Turns whatever goes wrong in a store into one of three errors: `STORE_FULL`, `STORE_CORRUPT`, `STORE_UNAVAILABLE`. */
export async function guardStore<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof AppError) throw error
    if (fullCodes.has((error as { code?: unknown }).code)) {
      throw new AppError('STORE_FULL', 'The disk of the store is full. Nothing was stored.', [], error)
    }
    const damage = damageOf(error)
    if (damage) throw damage
    throw new AppError(
      'STORE_UNAVAILABLE',
      'The store does not respond. Nothing was stored. Try again in a few seconds.',
      [],
      error
    )
  }
}
