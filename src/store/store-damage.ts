import { AppError } from '../errors.ts'

/**
 * What PostgreSQL says of damaged files: data or an index corrupted, a file missing, and what it has no better code for. The last is told by its
 * message, since it has harmless kin.
 */
const damageCodes: ReadonlySet<unknown> = new Set(['XX001', 'XX002', '58P01'])
const damageMessage =
  /invalid page|could not (?:open|read|access|seek) (?:file|block|directory|status of transaction)|unexpected chunk|missing chunk|compressed (?:pglz|lz4) data is corrupt|invalid (?:attnum|memory alloc request size)|cache lookup failed|could not find (?:attribute|tuple)|pg_attribute catalog is missing|corrupt/i

/** Returns the error of a store whose files are damaged. */
export const corruptStore = (what: string, cause?: unknown): AppError =>
  new AppError('STORE_CORRUPT', `The store is damaged: ${what}. Restore a backup. “parallax check” lists all damage.`, [], cause)

/** Recognises the error of a damaged store; null for any other. */
export function damageOf(error: unknown): AppError | null {
  if (error instanceof AppError) return error.code === 'STORE_CORRUPT' || error.code === 'STORE_VERSION' ? error : null
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string }
  const isDamage = damageCodes.has(code) || ((code === 'XX000' || code === '58030') && damageMessage.test(message))
  return isDamage ? corruptStore(message.replace(/\s+/g, ' ').replace(/\.$/, ''), error) : null
}
