import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deserialize } from 'node:v8'
import { zstdDecompressSync } from 'node:zlib'
import { syncFolder, syncNames } from './sync-folder.ts'

/** A path within a folder and the bytes of the file there; null for a folder, which comes before what it holds. */
export type PackedEntry = readonly [path: string, bytes: Uint8Array | null]

/**
 * Makes a folder from a file written by `packFolder`.
 *
 * The folder appears whole and safe from a power cut, or not at all: it is made under another name and then renamed.
 * Errors: the file system's own.
 */
export async function unpackFolder(file: string, folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  writeEntries(readPacked(file), unfinished)
  await syncFolder(unfinished)
  renameSync(unfinished, folder)
  await syncNames(dirname(folder))
}

/** Reads a file written by `packFolder`. */
export const readPacked = (file: string): PackedEntry[] => deserialize(zstdDecompressSync(readFileSync(file)))

/** Writes what was packed into a new folder. A power cut may lose any of it. */
export function writeEntries(entries: readonly PackedEntry[], folder: string): void {
  mkdirSync(folder, { mode: 0o700 })
  for (const [path, bytes] of entries) {
    const target = join(folder, path)
    if (bytes === null) mkdirSync(target, { mode: 0o700 })
    else writeFileSync(target, bytes, { mode: 0o600 })
  }
}
