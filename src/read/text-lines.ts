import { BREAK, classOf, INVISIBLE, SPACE } from '../words/character-class.ts'

/** A line of a text that holds more than white space: its place without the white space around it. */
export interface TextLine {
  readonly start: number
  readonly end: number
  /** Whether a blank line, or nothing, stands before it in its piece of the text. */
  readonly opensBlock: boolean
}

const rareBreaks = ['\r', '\v', '\f', '\x85', '\u2028', '\u2029']

/** Returns the place of the next line break from a place on, or the end of the text. Most texts break their lines in one way. */
function breakFinder(text: string): (from: number) => number {
  if (!rareBreaks.some((mark) => text.includes(mark))) {
    return (from) => {
      const found = text.indexOf('\n', from)
      return found === -1 ? text.length : found
    }
  }
  const breaks = /[\n\r\v\f\x85\u2028\u2029]/g
  return (from) => {
    breaks.lastIndex = from
    return breaks.exec(text)?.index ?? text.length
  }
}

/** Returns the lines of pieces of a text (in order, not overlapping) that are not blank, in order; else those of the whole text. */
export function textLines(
  text: string,
  pieces: readonly { readonly start: number; readonly end: number }[] = [{ start: 0, end: text.length }]
): TextLine[] {
  const lines: TextLine[] = []
  const nextBreak = breakFinder(text)
  for (const piece of pieces) {
    let opensBlock = true
    for (let at = piece.start; at < piece.end; ) {
      const lineEnd = Math.min(nextBreak(at), piece.end)
      let start = at
      let end = lineEnd
      while (start < end && isBlank(text, start)) start++
      while (end > start && isBlank(text, end - 1)) end--
      if (start < end) lines.push({ start, end, opensBlock })
      opensBlock = start === end
      at = lineEnd + 1
      if (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(at) === 10) at++
    }
  }
  return lines
}

/** Whether the character at `at` is white space or a mark without width. */
const isBlank = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & (SPACE | BREAK | INVISIBLE)) !== 0
