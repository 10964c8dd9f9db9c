import { extname } from 'node:path'
import { formatNames, formats } from '../present/formats.ts'
import type { OffsetUnit, TableName } from '../schemas/listing.ts'

/** Formats of `parallax compare`: text for a terminal, and those of the service. */
export const outputFormats = ['text', ...formatNames] as const
export type OutputFormat = (typeof outputFormats)[number]

/** What the command line says of the output. */
export interface OutputOptions {
  readonly format?: OutputFormat
  readonly table?: TableName
  readonly offsets?: OffsetUnit
  readonly out?: string
}

/**
 * Chooses the format to write: the named format, CSV for a table, the format of the file's ending, otherwise text on a terminal and JSON in a pipe.
 *
 * Errors: a string that says what is wrong if a table is asked of a format that holds none, or bytes of a terminal.
 */
export function chooseOutput(
  { format, table, out }: OutputOptions,
  isTerminal: boolean
): OutputFormat | { readonly wrong: string } {
  const chosen = format ?? (table === undefined ? undefined : 'csv') ?? formatOf(out) ?? (isTerminal ? 'text' : 'json')
  if (table !== undefined && chosen !== 'csv') return { wrong: `--table needs --format csv, not ${chosen}.` }
  const isBinary = chosen === 'xlsx' || chosen === 'zip'
  if (isBinary && out === undefined && isTerminal) return { wrong: `--format ${chosen} needs --out FILE on a terminal.` }
  return chosen
}

function formatOf(file: string | undefined): OutputFormat | undefined {
  const ending = extname(file ?? '')
    .toLowerCase()
    .slice(1)
  if (ending === 'txt') return 'text'
  return formatNames.find((name) => formats[name].ending === ending)
}
