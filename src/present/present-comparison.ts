import type { Comparison, Significance } from '../schemas/comparison.ts'
import type { TableName } from '../schemas/listing.ts'
import { writeReport } from './report/write-report.ts'
import { writeCsv } from './write-csv.ts'
import { writeTei } from './write-tei.ts'

/** What a comparison can be taken away as, besides JSON. */
export type Takeaway = 'html' | 'csv' | 'tei'

/** What a table shows: which findings, and of edits only those of these significances (all if it is absent). */
export interface TableChoice {
  readonly table?: TableName
  readonly significance?: readonly Significance[]
}

/** A comparison in another form, in UTF-8: pure, the same comparison gives the same bytes. `choice` concerns tables alone. */
export function presentComparison(comparison: Comparison, form: Takeaway, choice: TableChoice = {}): Buffer<ArrayBuffer> {
  const text = write(comparison, form, choice)
  // A buffer of its own, so that it can be handed to another thread.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}

function write(comparison: Comparison, form: Takeaway, { table, significance }: TableChoice): string {
  if (form === 'html') return writeReport(comparison)
  if (form === 'tei') return writeTei(comparison)
  if (significance === undefined) return writeCsv(comparison, table)
  const edits = comparison.edits.filter((edit) => significance.includes(edit.significance))
  return writeCsv({ ...comparison, edits }, table)
}
