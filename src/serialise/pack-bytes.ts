import { promisify } from 'node:util'
import { constants, zstdCompress, zstdCompressSync, zstdDecompress, zstdDecompressSync } from 'node:zlib'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

const options = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/** Bytes compressed with zstd, in base64: what a text column of any database takes. */
export const packBytes = (bytes: Uint8Array): string => zstdCompressSync(bytes, options).toString('base64')

/** Returns the same, off the event loop. */
export const packAside = async (bytes: Uint8Array): Promise<string> => (await compress(bytes, options)).toString('base64')

/** Returns the bytes again, unpacked off the event loop. */
export async function unpackBytes(packed: string): Promise<Buffer<ArrayBuffer>> {
  return (await decompress(Buffer.from(packed, 'base64'))) as Buffer<ArrayBuffer>
}

/** Returns the bytes again, for threads that compute. */
export const unpackHere = (packed: string): Buffer<ArrayBuffer> =>
  zstdDecompressSync(Buffer.from(packed, 'base64')) as Buffer<ArrayBuffer>
