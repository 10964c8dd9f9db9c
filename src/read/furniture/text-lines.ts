/** A line of a text that holds more than white space: its place without the white space around it. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** Whether a blank line, or nothing, stands before it. */
  readonly opensBlock: boolean
}

const spaces = /\s/

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code <= 32) return true
  if (code < 128) return false
  return code === 0x85 || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || spaces.test(text[at]!)
}

/** The lines of a text that are not blank, in order. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  const breaks = /[\n\r\v\f\x85\u2028\u2029]/g
  let opensBlock = true
  for (let at = 0; at < text.length; ) {
    breaks.lastIndex = at
    const lineEnd = breaks.exec(text)?.index ?? text.length
    let start = at
    let end = lineEnd
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    if (start < end) lines.push({ start, end, opensBlock })
    opensBlock = start === end
    at = lineEnd + 1
    if (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(at) === 10) at++
  }
  return lines
}
