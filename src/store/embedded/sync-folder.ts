import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Syncs that run at once share what the disk writes for each. */
const AT_ONCE = 16

/** Resolves once everything in a folder, at any depth, would survive a power cut. The folder's own name is not covered: see `syncNames`. */
export async function syncFolder(folder: string): Promise<void> {
  const paths = [folder, ...(await readdir(folder, { recursive: true })).map((name) => join(folder, name))]
  const work = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await syncPath(path)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** Resolves once the names of the files in a folder would survive a power cut: those created, renamed and removed. */
export const syncNames = syncPath

async function syncPath(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
