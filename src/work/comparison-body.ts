import { type Comparison, comparisonParts } from '../schemas/comparison.ts'

export type ComparisonPart = (typeof comparisonParts)[number]

/**
 * A comparison as JSON in UTF-8, with the places where its parts begin.
 *
 * `bounds[i]` is the first byte of the i-th part of `comparisonParts` with its key; the last entry is where `warnings` begins. So
 * any choice of parts is a concatenation of pieces, without parsing.
 */
export interface ComparisonBody {
  readonly json: Uint8Array<ArrayBuffer>
  readonly bounds: readonly number[]
}

/** Serialises a comparison, once. The bytes own their buffer, so they can be handed to another thread. */
export function writeComparison(comparison: Comparison): ComparisonBody {
  const { id, createdAt, story, engine, warnings } = comparison
  const head = `${JSON.stringify({ id, createdAt, story, engine }).slice(0, -1)},`
  const parts = comparisonParts.map((part) => `"${part}":${JSON.stringify(comparison[part])},`)
  const pieces = [head, ...parts, `"warnings":${JSON.stringify(warnings)}}`]
  const sizes = pieces.map((piece) => Buffer.byteLength(piece))
  const ends = runningSums(sizes)
  const json = Buffer.allocUnsafeSlow(ends.at(-1)!)
  for (const [i, piece] of pieces.entries()) json.write(piece, ends[i]! - sizes[i]!)
  return { json, bounds: ends.slice(0, -1) }
}

/** The JSON with only the wanted parts; null: with all. */
export function selectParts({ json, bounds }: ComparisonBody, wanted: ReadonlySet<ComparisonPart> | null): Buffer {
  const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength)
  if (wanted === null) return bytes
  const parts = comparisonParts.map((part, i) => (wanted.has(part) ? bytes.subarray(bounds[i], bounds[i + 1]) : Buffer.alloc(0)))
  return Buffer.concat([bytes.subarray(0, bounds[0]), ...parts, bytes.subarray(bounds.at(-1))])
}

function runningSums(numbers: readonly number[]): number[] {
  let sum = 0
  return numbers.map((number) => {
    sum += number
    return sum
  })
}
