import { statfs } from 'node:fs/promises'
import { AppError } from '../../errors.ts'

const MiB = 1024 * 1024

/** For how long a look at the disk counts. */
const FRESH_MS = 250

/**
 * Refuses writing when the disk of a folder has less free than a reserve: a database that meets a full disk in the middle of something
 * can't continue, and one that stops before can still be read, and made smaller.
 *
 * Errors of what is given back: `STORE_FULL`.
 */
export function watchDisk(
  folder: string,
  reserveMiB: number,
  { look = freeMiB, nowMs = () => performance.now() } = {}
): () => Promise<void> {
  let looked = Number.NEGATIVE_INFINITY
  let free = Number.POSITIVE_INFINITY
  return async () => {
    const now = nowMs()
    if (now - looked >= FRESH_MS) {
      looked = now
      free = await look(folder)
    }
    if (free >= reserveMiB) return
    throw new AppError(
      'STORE_FULL',
      `The disk of the data folder has ${Math.floor(free)} MiB free, and at least ${reserveMiB} MiB are required to store anything. Free some space. Stored data can be read and deleted.`
    )
  }
}

export async function freeMiB(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return (bavail * bsize) / MiB
}
