/** JSON in bytes that own their buffer, so that they can be handed to another thread. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  const json = JSON.stringify(value)
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(json))
  bytes.write(json)
  return bytes
}
