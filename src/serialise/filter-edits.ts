import type { Edit, Significance } from '../schemas/comparison.ts'
import type { ComparisonBody } from './comparison-body.ts'

const key = Buffer.from('"edits":')

/** Returns a comparison's JSON with only the edits of the wanted significances. Parses the edits alone; everything else is copied as it is. */
export function filterEdits({ json, bounds }: ComparisonBody, wanted: ReadonlySet<Significance>): ComparisonBody {
  const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength)
  const at = bounds.findIndex((start) => bytes.subarray(start, start + key.length).equals(key))
  if (at < 0 || at === bounds.length - 1) return { json, bounds }
  const [start, end] = [bounds[at]!, bounds[at + 1]!]
  const kept = filterPart(bytes.subarray(start, end), wanted)
  const shift = kept.length - (end - start)
  const whole = Buffer.allocUnsafeSlow(bytes.length + shift)
  bytes.copy(whole, 0, 0, start)
  kept.copy(whole, start)
  bytes.copy(whole, start + kept.length, end)
  return { json: whole, bounds: bounds.map((bound, i) => (i > at ? bound + shift : bound)) }
}

/** Returns the edits of a comparison, as they stand in its JSON with their key and a comma behind them; only those of the wanted significances. */
export function filterPart(part: Buffer, wanted: ReadonlySet<Significance>): Buffer {
  const edits = JSON.parse(part.toString('utf8', key.length, part.length - 1)) as Edit[]
  return Buffer.from(`"edits":${JSON.stringify(edits.filter(({ significance }) => wanted.has(significance)))},`)
}
