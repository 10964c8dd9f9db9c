import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { checksumPage } from './checksum-page.ts'

const PAGE_BYTES = 8192
/** Pages that are read at once, and pages of a table in each of its files. */
const READ_PAGES = 64
const FILE_PAGES = 131_072

/** Where the page header has its checksum and the end of its free space; the latter is 0 in a page that was never written. */
const CHECKSUM_AT = 8
const UPPER_AT = 14

/** The files that an open database needs: those of tables and indexes, each by its path in the folder. Large ones continue in further files. */
export const relationFiles = `select pg_relation_filepath(oid) as path from pg_class
  where relpersistence = 'p' and pg_relation_filepath(oid) is not null order by 1`

/** Returns the same by the names of the files alone, for a database that cannot be opened. */
export function relationFilesIn(folder: string): string[] {
  const bases = existsSync(join(folder, 'base')) ? readdirSync(join(folder, 'base')).map((name) => `base/${name}`) : []
  return ['global', ...bases].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /^\d+$/.test(file))
      .sort()
      .map((file) => `${name}/${file}`)
  )
}

/**
 * Looks for files that are missing, and for pages whose bytes are not those that were written, by their checksums. Yields null after each piece, so
 * that the caller may pause, and a description of each damage.
 *
 * To be used while nobody else writes to the folder. Files that the database does not know are left out: a crash leaves such.
 */
export function* scanPages(folder: string, paths: readonly string[]): Generator<string | null> {
  for (const path of paths) if (!existsSync(join(folder, path))) yield `“${path}” is missing`
  const buffer = Buffer.alloc(READ_PAGES * PAGE_BYTES)
  for (const path of paths) {
    for (let part = 0; part === 0 || existsSync(join(folder, `${path}.${part}`)); part++) {
      yield* scanFile({ folder, path: part === 0 ? path : `${path}.${part}`, first: part * FILE_PAGES }, buffer)
    }
  }
}

function* scanFile(
  { folder, path, first }: { readonly folder: string; readonly path: string; readonly first: number },
  buffer: Buffer
): Generator<string | null> {
  const file = openFile(join(folder, path))
  if (file === null) return
  try {
    for (let page = 0; ; page += READ_PAGES) {
      const length = readSync(file, buffer, 0, buffer.length, page * PAGE_BYTES)
      for (let at = 0; at < length; at += PAGE_BYTES) {
        const block = page + at / PAGE_BYTES
        if (at + PAGE_BYTES > length) yield `“${path}” ends in the middle of page ${block}`
        else if (isDamaged(buffer.subarray(at, at + PAGE_BYTES), first + block)) yield `page ${block} of “${path}” has changed`
      }
      yield null
      if (length < buffer.length) break
    }
  } finally {
    closeSync(file)
  }
}

function isDamaged(page: Buffer, block: number): boolean {
  if (page.readUInt16LE(UPPER_AT) === 0) return page.some((byte) => byte !== 0)
  const checksum = page.readUInt16LE(CHECKSUM_AT)
  // Databases that were made without checksums have none.
  return checksum !== 0 && checksum !== checksumPage(page, block)
}

/** Null if the table was dropped since. */
function openFile(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
