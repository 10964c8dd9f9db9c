import { createHash } from 'node:crypto'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** The folder for files that are made once for each state of the sources. */
export const buildCache = join(root, 'node_modules', '.cache', 'parallax')

/** Returns a short name for a state of the sources, of all that depends on it. */
export function nameState(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}
