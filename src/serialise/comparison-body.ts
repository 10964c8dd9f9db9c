import { type Comparison, comparisonParts } from '../schemas/comparison.ts'
import type { Reading } from '../schemas/reading.ts'
import { joinPieces } from './json-bytes.ts'

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

/** So many elements of a list are written at once. */
const LIST_PIECE = 64

/** The JSON of a part, piece by piece: a string too large for V8's ordinary pages takes twice as long to make. */
function* writePieces(part: unknown, keepsText: boolean): Generator<string> {
  if (Array.isArray(part)) {
    yield '['
    for (let from = 0; from < part.length; from += LIST_PIECE) {
      const elements = writeJson(part.slice(from, from + LIST_PIECE), keepsText).slice(1, -1)
      yield from === 0 ? elements : `,${elements}`
    }
    yield ']'
  } else if (typeof part === 'object' && part !== null) {
    yield '{'
    for (const [i, [name, member]] of Object.entries(part).entries()) {
      yield `${i === 0 ? '' : ','}"${name}":`
      yield* writePieces(member, keepsText)
    }
    yield '}'
  } else yield writeJson(part, keepsText)
}

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
  const pieces: (string | Uint8Array)[] = [opening.bytes]
  const partEnds: number[] = []
  for (const part of comparisonParts.slice(1)) {
    partEnds.push(pieces.length - 1)
    pieces.push(`"${part}":`, ...writePieces(comparison[part], keepsText), ',')
  }
  partEnds.push(pieces.length - 1)
  const { bytes, ends } = joinPieces([...pieces, `"warnings":${writeJson(comparison.warnings, keepsText)}}`])
  return { json: bytes, bounds: [opening.articlesAt, ...partEnds.map((piece) => ends[piece]!)], readings: opening.readings }
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
