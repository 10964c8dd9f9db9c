import type { Comparison, Significance } from '../schemas/comparison.ts'
import type { TableName } from '../schemas/listing.ts'
import { formats, type WrittenFormat } from './formats.ts'

/** What a table shows: which findings, and of edits only those of these significances (all if it is absent). */
export interface TableChoice {
  readonly table?: TableName
  readonly significance?: readonly Significance[]
}

/** A comparison in another format, in bytes (text as UTF-8): pure, the same comparison gives the same bytes. `choice` concerns tables alone. */
export async function presentComparison(
  comparison: Comparison,
  format: WrittenFormat,
  { table, significance }: TableChoice = {}
): Promise<Buffer<ArrayBuffer>> {
  const { hasTables, loadWriter } = formats[format]
  const write = await loadWriter?.()
  const isChosen = hasTables && significance !== undefined
  const edits = isChosen ? comparison.edits.filter((edit) => significance.includes(edit.significance)) : comparison.edits
  const written = write?.({ ...comparison, edits }, table) ?? ''
  // A separate buffer, so that it can be transferred to another thread.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(written))
  if (typeof written === 'string') bytes.write(written)
  else bytes.set(written)
  return bytes
}
