import type { Comparison } from '../schemas/comparison.ts'
import type { TableName } from '../schemas/listing.ts'
import type { CellValue } from './tables/table.ts'
import { tables } from './tables/tables.ts'

/**
 * A table of a comparison for a spreadsheet.
 *
 * Shape: RFC 4180: a header, every cell in quotation marks, lines end in CR LF. It begins with a byte order mark: without one Excel takes
 * UTF-8 for the machine's own code page; pandas, R and LibreOffice know it (`encoding='utf-8-sig'` in Python's csv).
 * Units: offsets are UTF-16 offsets into the field of the article; words stand in a line of their own, so white space in them is folded.
 * Source: no cell can run as a formula, see `cell`.
 */
export function writeCsv(comparison: Comparison, table: TableName = 'markers'): string {
  const { columns, lines } = tables[table]
  const cells = lines(comparison).map((line) => columns.map((column) => cell(line[column] ?? null)))
  return `\ufeff${[columns.map(cell), ...cells].map((line) => `${line.join(',')}\r\n`).join('')}`
}

/**
 * One cell. Spreadsheets run what begins with =, +, -, @ (full-width forms included) as a formula, whatever the quotation marks, and a program that splits
 * at another separator begins a cell behind it; so an apostrophe goes before such a character there. Tabs and line breaks, which would hide one, are folded.
 * Source: OWASP, CSV Injection.
 */
function cell(value: CellValue): string {
  if (typeof value !== 'string') return `"${value ?? ''}"`
  const text = value.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
  const harmless = text.replace(/(^|[;,|])([ "']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212])/g, "$1$2'")
  return `"${harmless.replaceAll('"', '""')}"`
}
