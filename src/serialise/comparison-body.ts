import { type Comparison, comparisonParts } from '../schemas/comparison.ts'
import type { Reading } from '../schemas/reading.ts'

export type ComparisonPart = (typeof comparisonParts)[number]

/**
 * A comparison as JSON in UTF-8, with the places where its parts begin.
 *
 * Each entry of `bounds` is the first byte of a part with its key; the last entry is where `warnings` begins. So any choice of parts is a
 * concatenation of pieces, without parsing. A comparison stored by an older version may lack parts that `comparisonParts` lists.
 */
export interface ComparisonBody {
  readonly json: Uint8Array<ArrayBuffer>
  readonly bounds: readonly number[]
}

/** A comparison's JSON, and the bytes that each of its readings takes up in it. */
export interface WrittenComparison extends ComparisonBody {
  readonly readings: readonly { readonly starts: number; readonly ends: number }[]
}

/** What a comparison begins with: known once its articles are read, long before the rest. */
export type ComparisonHead = Pick<Comparison, 'id' | 'createdAt' | 'story' | 'engine' | 'articles'>

/** The JSON of a comparison up to the end of its articles. */
export interface Opening {
  readonly bytes: Uint8Array
  /** The first byte of the articles. */
  readonly articlesAt: number
  readonly readings: WrittenComparison['readings']
}

const writeJson = (value: unknown, keepsText: boolean) => (keepsText ? JSON.stringify(value) : JSON.stringify(value, dropWords))

/** `linesOf` contains the JSON of readings that exists already. Without `keepsText`, the articles' words are left out. */
export function writeOpening(
  { id, createdAt, story, engine, articles }: ComparisonHead,
  { keepsText = true, linesOf }: { readonly keepsText?: boolean; readonly linesOf?: ReadonlyMap<Reading, Uint8Array> } = {}
): Opening {
  const head = `${JSON.stringify({ id, createdAt, story, engine }).slice(0, -1)},`
  const readings = articles.flatMap((reading, i) => [i === 0 ? '' : ',', linesOf?.get(reading) ?? writeJson(reading, keepsText)])
  const { bytes, ends } = joinPieces([head, '"articles":[', ...readings, '],'])
  return {
    bytes,
    articlesAt: ends[0]!,
    readings: articles.map((_, i) => ({ starts: ends[2 + 2 * i]!, ends: ends[3 + 2 * i]! }))
  }
}

/** Serialises a comparison, once. The bytes own their buffer, so they can be handed to another thread. */
export function writeComparison(
  comparison: Comparison,
  {
    keepsText = true,
    opening = writeOpening(comparison, { keepsText })
  }: { readonly keepsText?: boolean; readonly opening?: Opening } = {}
): WrittenComparison {
  const others = comparisonParts.slice(1).map((part) => `"${part}":${writeJson(comparison[part], keepsText)},`)
  const { bytes, ends } = joinPieces([opening.bytes, ...others, `"warnings":${writeJson(comparison.warnings, keepsText)}}`])
  return { json: bytes, bounds: [opening.articlesAt, ...ends.slice(0, -1)], readings: opening.readings }
}

/** Pieces of JSON in a separate buffer, and where each ends. */
function joinPieces(pieces: readonly (string | Uint8Array)[]): { bytes: Buffer<ArrayBuffer>; ends: readonly number[] } {
  const sizes = pieces.map((piece) => Buffer.byteLength(piece))
  const ends = runningSums(sizes)
  const bytes = Buffer.allocUnsafeSlow(ends.at(-1)!)
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece === 'string') bytes.write(piece, ends[i]! - sizes[i]!)
    else bytes.set(piece, ends[i]! - sizes[i]!)
  }
  return { bytes, ends }
}

/** The members that hold an article's words. */
const wordMembers: ReadonlySet<string> = new Set(['text', 'replacement', 'title', 'byline'])

/** Words of an article in quotation marks inside a reason; behind a colon they are listed without. */
const quotedWords = /“[^“”]*”/g
const listedWords = /: [^:]*$/

function dropWords(name: string, value: unknown): unknown {
  if (wordMembers.has(name) && typeof value === 'string') return null
  if (name === 'reason' && typeof value === 'string') return value.replace(quotedWords, '“…”').replace(listedWords, ': …')
  // what two sentences have in common is a list of their words
  if (name === 'evidence' && Array.isArray(value)) return value.filter((shown) => typeof shown !== 'string')
  return value
}

/** Returns a reading's JSON without the article's words. */
export const readingWithoutWords = (reading: Reading): string => JSON.stringify(reading, dropWords)

/** Selects the JSON with only the wanted parts; null: with all. */
export function selectParts({ json, bounds }: ComparisonBody, wanted: ReadonlySet<ComparisonPart> | null): Buffer {
  const bytes = Buffer.from(json.buffer, json.byteOffset, json.byteLength)
  if (wanted === null) return bytes
  const parts = bounds.slice(0, -1).map((start, i) => bytes.subarray(start, bounds[i + 1]))
  const names: ReadonlySet<string> = wanted
  return Buffer.concat([
    bytes.subarray(0, bounds[0]),
    ...parts.filter((part) => names.has(partName(part))),
    bytes.subarray(bounds.at(-1))
  ])
}

/** Returns the key that a part begins with, as in `"edits":[…],`. */
export const partName = (part: Buffer): string => part.toString('latin1', 1, part.indexOf('":'))

function runningSums(numbers: readonly number[]): number[] {
  let sum = 0
  return numbers.map((number) => {
    sum += number
    return sum
  })
}
