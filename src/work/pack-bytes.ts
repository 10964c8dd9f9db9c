import { promisify } from 'node:util'
import { constants, zstdCompressSync, zstdDecompress } from 'node:zlib'

const decompress = promisify(zstdDecompress)

/** Bytes compressed with zstd, in base64: what a text column of any database takes. */
export function packBytes(bytes: Uint8Array): string {
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }).toString('base64')
}

/** The bytes again, unpacked off the event loop. */
export async function unpackBytes(packed: string): Promise<Buffer<ArrayBuffer>> {
  return (await decompress(Buffer.from(packed, 'base64'))) as Buffer<ArrayBuffer>
}
