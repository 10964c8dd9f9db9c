/** JSON in bytes that own their buffer, so that they can be handed to another thread. */
export const jsonBytes = (value: unknown): Uint8Array<ArrayBuffer> => ownBuffer(JSON.stringify(value))

/** Returns a text in bytes that own their buffer. */
export function ownBuffer(text: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text))
  bytes.write(text)
  return bytes
}
