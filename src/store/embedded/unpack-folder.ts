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
  mkdirSync(unfinished, { mode: 0o700 })
  for (const [path, bytes] of deserialize(zstdDecompressSync(readFileSync(file))) as PackedEntry[]) {
    const target = join(unfinished, path)
    if (bytes === null) mkdirSync(target, { mode: 0o700 })
    else writeFileSync(target, bytes, { mode: 0o600 })
  }
  await syncFolder(unfinished)
  renameSync(unfinished, folder)
  await syncNames(dirname(folder))
}
