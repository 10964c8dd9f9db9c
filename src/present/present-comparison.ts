import type { Comparison, Significance } from '../schemas/comparison.ts'
import { countCodePoints } from './count-code-points.ts'
import { formats, type WriteChoice, type WrittenFormat } from './formats.ts'

/** What a client may choose of a format that holds tables: of edits only those of these significances (all if it is absent). */
export interface TableChoice extends WriteChoice {
  readonly significance?: readonly Significance[]
}

/** Returns a comparison in another format, in bytes (text as UTF-8): pure, the same comparison gives the same bytes. `choice` concerns tables alone. */
export async function presentComparison(
  comparison: Comparison,
  format: WrittenFormat,
  { significance, ...choice }: TableChoice = {}
): Promise<Buffer<ArrayBuffer>> {
  const { tables, loadWriter } = formats[format]
  const write = await loadWriter?.()
  const chosen = tables === 'none' ? comparison : chooseSpans(chooseEdits(comparison, significance), choice)
  const written = write?.(chosen, choice) ?? ''
  // A separate buffer, so that it can be transferred to another thread.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(written))
  if (typeof written === 'string') bytes.write(written)
  else bytes.set(written)
  return bytes
}

/** Returns the comparison with spans as they are asked for. */
export const chooseSpans = (comparison: Comparison, { offsets }: Pick<WriteChoice, 'offsets'>): Comparison =>
  offsets === 'codepoints' ? countCodePoints(comparison) : comparison

/** Returns the comparison with only the edits of these significances; all if none are named. */
export function chooseEdits(comparison: Comparison, wanted: readonly Significance[] | undefined): Comparison {
  if (wanted === undefined) return comparison
  return { ...comparison, edits: comparison.edits.filter(({ significance }) => wanted.includes(significance)) }
}
