const spaces = /\s/

/** Whether the character at `at` is white space or a mark without width. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code <= 32) return true
  if (code < 128) return false
  return code === 0x85 || code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || spaces.test(text[at]!)
}
