import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { syncNames } from '../embedded/sync-folder.ts'
import type { OpenDatabase } from '../open-database.ts'
import { exportLines } from './export-lines.ts'

/** Stories repeat the words of their articles in every comparison: a window this long finds them again. */
const params = {
  [constants.ZSTD_c_compressionLevel]: 6,
  [constants.ZSTD_c_checksumFlag]: 1,
  [constants.ZSTD_c_enableLongDistanceMatching]: 1,
  // The largest that every decompressor takes without being asked to.
  [constants.ZSTD_c_windowLog]: 23
}

/** Lines are handed to the compressor in pieces of this size, so that the same lines give the same bytes. */
const PIECE_BYTES = 256 * 1024

/**
 * Exports a store into a file, which appears whole and safe from a power cut, or not at all. “-” writes to standard output. The owner alone can
 * read the file.
 *
 * Returns the number of rows by table.
 * Errors: the database's and the file system's own.
 */
export async function exportFile(database: OpenDatabase, file: string): Promise<Readonly<Record<string, number>>> {
  if (file === '-') return await exportTo(database, process.stdout)
  const unfinished = `${file}.unfinished`
  const target = createWriteStream(unfinished, { mode: 0o600 })
  try {
    const rows = await exportTo(database, target)
    const written = await open(unfinished, 'r')
    await written.sync().finally(() => written.close())
    await rename(unfinished, file)
    await syncNames(dirname(file))
    return rows
  } catch (error) {
    target.destroy()
    await rm(unfinished, { force: true })
    throw error
  }
}

async function exportTo(database: OpenDatabase, target: Writable): Promise<Readonly<Record<string, number>>> {
  const compressor = createZstdCompress({ params })
  const isDone = target === process.stdout ? finished(compressor) : finished(target)
  // Reported when it is awaited; the other end may fail first.
  isDone.catch(() => {})
  target.on('error', (error) => compressor.destroy(error))
  compressor.pipe(target, { end: target !== process.stdout })
  let piece = ''
  const flush = async () => {
    const isFull = !compressor.write(piece)
    piece = ''
    if (isFull) await Promise.race([once(compressor, 'drain'), isDone])
  }
  const { rows } = await exportLines(database, async (line) => {
    piece += line
    if (piece.length >= PIECE_BYTES) await flush()
  })
  await flush()
  compressor.end()
  await isDone
  return rows
}
