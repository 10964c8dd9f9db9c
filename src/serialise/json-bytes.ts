/** JSON in bytes that own their buffer, so that they can be handed to another thread. */
export const jsonBytes = (value: unknown): Uint8Array<ArrayBuffer> => joinPieces([JSON.stringify(value)]).bytes

/** Joins pieces of JSON in bytes that own their buffer; `ends` are where each piece ends. */
export function joinPieces(pieces: readonly (string | Uint8Array)[]): { bytes: Buffer<ArrayBuffer>; ends: readonly number[] } {
  const ends: number[] = []
  let size = 0
  for (const piece of pieces) {
    size += Buffer.byteLength(piece)
    ends.push(size)
  }
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece === 'string') bytes.write(piece, at)
    else bytes.set(piece, at)
    at = ends[i]!
  }
  return { bytes, ends }
}
