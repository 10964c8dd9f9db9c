import { pipeline, Readable } from 'node:stream'
import { createGzip, createZstdDecompress } from 'node:zlib'
import type { Significance } from '../schemas/comparison.ts'
import { type ComparisonPart, partName } from './comparison-body.ts'
import { filterPart } from './filter-edits.ts'

/** A stored comparison: `packed` is its JSON, compressed with zstd, in base64; `bounds` are the bytes where its parts begin. */
export interface PackedComparison {
  readonly packed: string
  readonly bounds: readonly number[]
  readonly supersededBy: string | null
}

/** What of it is wanted: null is everything. */
export interface WantedParts {
  readonly parts: ReadonlySet<ComparisonPart> | null
  readonly significance: ReadonlySet<Significance> | null
}

/** Few trips between threads, and little in memory. */
const CHUNK_BYTES = 256 * 1024

/**
 * Returns the wanted parts of a stored comparison, unpacked while they are sent: however large it is and however slowly the client takes it, little more
 * than the packed form is in memory.
 */
export function streamComparison(kept: PackedComparison, wanted: WantedParts): Readable {
  return Readable.from(writeParts(kept, wanted), { objectMode: false, highWaterMark: CHUNK_BYTES })
}

/** Returns a stream of bytes, compressed as it is sent. */
export const gzipStream = (bytes: Readable): Readable =>
  pipeline(bytes, createGzip({ level: 1, chunkSize: CHUNK_BYTES }), () => {})

/** Returns the bytes from `starts` to `ends` of what was packed; to its end if `ends` is null. Only these are kept while it is unpacked. */
export async function unpackRange(packed: string, starts: number, ends: number | null): Promise<Buffer> {
  const kept: Buffer[] = []
  let at = 0
  for await (const chunk of unpackPieces(packed)) {
    const piece = chunk.subarray(Math.max(0, starts - at), ends === null ? undefined : Math.max(0, ends - at))
    if (piece.length > 0) kept.push(Buffer.from(piece))
    at += chunk.length
    if (ends !== null && at >= ends) break
  }
  return Buffer.concat(kept)
}

function unpackPieces(packed: string): AsyncIterable<Buffer> {
  return pipeline(Readable.from(decode(packed)), createZstdDecompress({ chunkSize: CHUNK_BYTES }), () => {})
}

function* decode(packed: string): Generator<Buffer> {
  // A multiple of four characters is a whole number of bytes.
  for (let at = 0; at < packed.length; at += CHUNK_BYTES) yield Buffer.from(packed.slice(at, at + CHUNK_BYTES), 'base64')
}

async function* writeParts({ packed, bounds, supersededBy }: PackedComparison, wanted: WantedParts): AsyncGenerator<Buffer> {
  let place = 0
  let part = openPart(0, bounds.length, wanted)
  let at = 0
  for await (let chunk of unpackPieces(packed)) {
    while (place < bounds.length && at + chunk.length >= bounds[place]!) {
      const size = bounds[place]! - at
      yield* part.take(chunk.subarray(0, size))
      yield* part.end()
      if (place === 0 && supersededBy !== null) yield Buffer.from(`"supersededBy":${JSON.stringify(supersededBy)},`)
      chunk = chunk.subarray(size)
      at += size
      part = openPart(++place, bounds.length, wanted)
    }
    yield* part.take(chunk)
    at += chunk.length
  }
  yield* part.end()
}

/** A part as its bytes come. */
interface PartWriter {
  take(bytes: Buffer): Iterable<Buffer>
  end(): Iterable<Buffer>
}

/** Keys of parts are shorter than this, with their quotation marks and the colon. */
const LONGEST_KEY = 40

/** What stands before the first part and behind the last one is always written. */
function openPart(place: number, last: number, { parts, significance }: WantedParts): PartWriter {
  if (place === 0 || place === last || (parts === null && significance === null))
    return { take: (bytes) => [bytes], end: () => [] }
  let held: Buffer[] = []
  let kind: 'unknown' | 'kept' | 'dropped' | 'filtered' = 'unknown'
  const decide = () => {
    const start = Buffer.concat(held)
    const name = partName(start)
    kind = parts !== null && !(parts as ReadonlySet<string>).has(name) ? 'dropped' : 'kept'
    if (kind === 'kept' && name === 'edits' && significance !== null) kind = 'filtered'
    held = kind === 'filtered' ? [start] : []
    return kind === 'kept' ? [start] : []
  }
  return {
    take(bytes) {
      if (kind === 'kept') return [bytes]
      if (kind === 'dropped') return []
      held.push(bytes)
      const isDecidable = kind === 'unknown' && held.reduce((sum, { length }) => sum + length, 0) >= LONGEST_KEY
      return isDecidable ? decide() : []
    },
    end() {
      const whole = kind === 'unknown' ? decide() : []
      if (kind !== 'filtered') return whole
      return [filterPart(Buffer.concat(held), significance!)]
    }
  }
}
