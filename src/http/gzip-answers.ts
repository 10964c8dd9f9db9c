import { buffer as collect } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { createGzip, type Gzip, gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SendAhead } from '../comparisons/keep-comparison.ts'
import { formats } from '../present/formats.ts'

const compress = promisify(gzip)

/** Smaller responses are left to the plugin, which compresses them at once. */
const LEAST_BYTES = 16 * 1024

/** What is compressed already. */
const packedTypes: ReadonlySet<string> = new Set([formats.zip.mediaType, formats.xlsx.mediaType])

/** Few trips to the thread that compresses. */
const CHUNK_BYTES = 256 * 1024

/** Compression in progress, by the memory that holds the bytes. */
const begun = new WeakMap<ArrayBufferLike, Promise<Buffer>>()

/**
 * Compresses large responses whole, off the event loop, if the client asks for gzip. Sent piece by piece, as the plugin would, a large
 * answer takes several times as long.
 */
export function gzipAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    if (!(payload instanceof Uint8Array) || payload.length < LEAST_BYTES || reply.hasHeader('content-encoding')) return payload
    if (packedTypes.has(String(reply.getHeader('content-type')))) return payload
    if (!asksForGzip(request.headers['accept-encoding'])) return payload
    const packed = await (begunOf(payload) ?? compress(payload, { level: 1 }))
    reply.removeHeader('content-length')
    markGzip(reply)
    return packed
  })
}

/** Says that what is sent is compressed. */
export function markGzip(reply: FastifyReply): void {
  reply.headers({ 'content-encoding': 'gzip', vary: joinVary(reply.getHeader('vary')) })
}

/** Compresses what will be the response while it is still being computed and stored; null if the client does not ask for gzip. */
export function gzipAhead(request: FastifyRequest): SendAhead | null {
  if (!asksForGzip(request.headers['accept-encoding'])) return null
  let packer: Packer | null = null
  let taken = 0
  return {
    add(piece) {
      packer ??= openPacker()
      // What comes after the whole response was given is in it.
      if (packer.stream.writableEnded) return
      taken += piece.length
      packer.stream.write(piece)
    },
    complete(json) {
      packer ??= openPacker()
      packer.stream.end(json.subarray(taken))
      begun.set(json.buffer, packer.packed)
    }
  }
}

interface Packer {
  readonly stream: Gzip
  readonly packed: Promise<Buffer>
}

/** A stream that compresses from the first byte on: it is read at once. */
function openPacker(): Packer {
  const stream = createGzip({ level: 1, chunkSize: CHUNK_BYTES })
  const packed = collect(stream)
  packed.catch(() => {})
  return { stream, packed }
}

/** Checks whether `Accept-Encoding` accepts gzip (RFC 9110, 12.5.3): by name, otherwise by `*`, with a weight above 0. */
export function asksForGzip(header: string | string[] | undefined): boolean {
  const weights = new Map<string, number>()
  for (const entry of String(header ?? '')
    .toLowerCase()
    .split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((part) => part.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : Number(weight.slice(2)) || 0)
  }
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0
}

const begunOf = (payload: Uint8Array) => (payload.length === payload.buffer.byteLength ? begun.get(payload.buffer) : undefined)

function joinVary(header: number | string | string[] | undefined): string {
  const names = [header ?? []].flat().map(String)
  return [...names, 'accept-encoding'].join(', ')
}
