import type { Comparison } from '../schemas/comparison.ts'
import { writeReport } from './report/write-report.ts'
import { writeCsv } from './write-csv.ts'
import { writeTei } from './write-tei.ts'

/** What a comparison can be taken away as, besides JSON. */
export type Takeaway = 'html' | 'csv' | 'tei'

const writers: Readonly<Record<Takeaway, (comparison: Comparison) => string>> = {
  html: writeReport,
  csv: writeCsv,
  tei: writeTei
}

/** A comparison in another form, in UTF-8: pure, the same comparison gives the same bytes. */
export function presentComparison(comparison: Comparison, form: Takeaway): Buffer<ArrayBuffer> {
  const text = writers[form](comparison)
  // A buffer of its own, so that it can be handed to another thread.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}
