import type { Comparison } from '../schemas/comparison.ts'
import type { WriteChoice } from './formats.ts'
import type { CellValue, Table } from './tables/table.ts'
import { tables } from './tables/tables.ts'

/** A byte order mark: without one, Excel reads UTF-8 as the machine's own code page. */
export const byteOrderMark = '\ufeff'

/**
 * A table of a comparison for a spreadsheet: with a byte order mark, which pandas, R's readr and LibreOffice know (`encoding='utf-8-sig'` in Python's csv).
 *
 * Shape: see `writeTable`.
 */
export const writeCsv = (comparison: Comparison, { table = 'markers' }: WriteChoice = {}): string =>
  byteOrderMark + writeTable(tables[table], comparison)

/**
 * Writes a table as CSV.
 *
 * Shape: RFC 4180: a header, every cell in quotation marks, lines end in CR LF.
 * Units: offsets index the field of the article; words stand in a line of their own, so white space in them is folded.
 * Source: no cell can run as a formula, see `cell`.
 */
export function writeTable<Source>({ columns, lines }: Table<Source>, source: Source): string {
  const names = Object.keys(columns)
  const cells = lines(source).map((line) => names.map((name) => cell(line[name] ?? null)))
  return [names.map(cell), ...cells].map((line) => `${line.join(',')}\r\n`).join('')
}

/**
 * One cell. Spreadsheets run what begins with =, +, -, @ (full-width forms included) as a formula, whatever the quotation marks, and a program that splits
 * at another separator begins a cell behind it; so an apostrophe goes before such a character there. Tabs and line breaks, which would hide one, are folded.
 * Source: OWASP, CSV Injection.
 */
function cell(value: CellValue): string {
  if (typeof value !== 'string') return `"${value ?? ''}"`
  const harmless = foldSpace(value).replace(/(^|[;,|])([ "']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])/g, "$1$2'")
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Returns text on one line: white space folded, without control characters and lone surrogates. */
export const foldSpace = (text: string): string => text.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
