import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createZstdDecompress } from 'node:zlib'
import { AppError } from '../../errors.ts'
import { type ExportHeader, type ExportRow, type ExportTrailer, FORMAT_VERSION } from './export-lines.ts'
import { formerTable, transferTables, WEBHOOK } from './transfer-tables.ts'

/** A row of an export and the number of its line, from 1. */
export interface NumberedRow extends ExportRow {
  readonly line: number
}

const tables: readonly string[] = [...transferTables, WEBHOOK].flatMap((table) =>
  table === formerTable.after ? [table, formerTable.name] : [table]
)

/** Returns the error of an export that cannot be imported. */
export const exportError = (file: string, line: number, reason: string): AppError =>
  new AppError('EXPORT_INVALID', `${file}, line ${line}: ${reason}`)

/** Reads the header of an export. Errors: `EXPORT_INVALID`, also if this version cannot read the format. */
export async function readHeader(file: string): Promise<ExportHeader> {
  for await (const { text, line } of linesOf(file)) return checkHeader(file, parseLine(file, line, text))
  throw exportError(file, 1, 'the file is empty.')
}

/**
 * Reads the rows of an export.
 *
 * Rows are returned before the checksum that proves them is known, so the caller must be able to undo what it does with them.
 * Errors: `EXPORT_INVALID`, naming line and reason, if the file is damaged, cut off or not an export.
 */
export async function* readExport(file: string): AsyncGenerator<NumberedRow> {
  const hash = createHash('sha256')
  const counts = Object.fromEntries(tables.map((table) => [table, 0]))
  let place = 0
  let last = 0
  let trailer: ExportTrailer | null = null
  for await (const { text, line } of linesOf(file)) {
    last = line
    if (trailer !== null) throw exportError(file, line, 'the file goes on after the line that ends it.')
    const value = parseLine(file, line, text)
    if (value.end === true) {
      trailer = value as unknown as ExportTrailer
      checkTrailer({ file, line }, trailer, counts, hash.digest('hex'))
      continue
    }
    hash.update(text).update('\n')
    if (line === 1) {
      checkHeader(file, value)
      continue
    }
    const { table, row } = value as unknown as ExportRow
    if (!tables.includes(table) || typeof row !== 'object' || row === null)
      throw exportError(file, line, 'this is not a row of an export.')
    if (tables.indexOf(table) < place) throw exportError(file, line, `a row of “${table}” is out of order.`)
    place = tables.indexOf(table)
    counts[table]!++
    yield { table, row, line }
  }
  if (trailer === null) throw exportError(file, last + 1, 'the file ends early: its last lines are missing.')
}

function checkHeader(file: string, value: Readonly<Record<string, unknown>>): ExportHeader {
  const header = value as unknown as ExportHeader
  if (header.format !== 'parallax-export' || !Number.isInteger(header.formatVersion) || typeof header.schema !== 'string') {
    throw exportError(file, 1, 'this is not an export of Parallax.')
  }
  if (header.formatVersion > FORMAT_VERSION) {
    const reason = `the format has version ${header.formatVersion}, and this Parallax reads up to version ${FORMAT_VERSION}. Import it with Parallax ${header.engine?.version} or later.`
    throw exportError(file, 1, reason)
  }
  return header
}

function checkTrailer(
  { file, line }: { readonly file: string; readonly line: number },
  { rows, sha256 }: ExportTrailer,
  counts: Readonly<Record<string, number>>,
  digest: string
): void {
  for (const table of tables) {
    const told = rows?.[table] ?? (table === formerTable.name ? 0 : undefined)
    if (told !== counts[table]) {
      throw exportError(file, line, `the file has ${counts[table]} rows of “${table}” and should have ${told}.`)
    }
  }
  if (sha256 !== digest) throw exportError(file, line, 'the checksum does not match: a line before this one was changed.')
}

function parseLine(file: string, line: number, text: string): Readonly<Record<string, unknown>> {
  try {
    const value = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw exportError(file, line, 'this is not a line of JSON.')
}

/** The lines of a compressed file, numbered from 1. */
async function* linesOf(file: string): AsyncGenerator<{ text: string; line: number }> {
  let line = 0
  let rest: Buffer[] = []
  const source = createReadStream(file)
  const unpacked = createZstdDecompress()
  source.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        const text = Buffer.concat([...rest, chunk.subarray(from, at)]).toString()
        rest = []
        from = at + 1
        yield { text, line: ++line }
      }
      if (from < chunk.length) rest.push(chunk.subarray(from))
    }
  } catch (error) {
    if (error instanceof AppError || (error as { syscall?: string }).syscall !== undefined) throw error
    throw exportError(file, line + 1, `the file cannot be decompressed from here on (${(error as Error).message}).`)
  } finally {
    source.destroy()
  }
  if (rest.length > 0) throw exportError(file, line + 1, 'the file ends in the middle of this line.')
}
