import { isBlank } from '../is-blank.ts'

/** A line that holds more than white space: its place without the white space around it. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Whether the line directly before belongs to the same block: no blank line and no furniture stands between. */
  readonly isNext: boolean
}

/** The lines of `text[from, to)` that are not blank, in order, appended to `into`. */
export function readLines(text: string, from: number, to: number, into: Line[]): void {
  const breaks = /[\n\r\v\f\x85\u2028\u2029]/g
  breaks.lastIndex = from
  let isNext = false
  for (let at = from; at < to; ) {
    const found = breaks.exec(text)
    const lineEnd = found === null || found.index >= to ? to : found.index
    let start = at
    let end = lineEnd
    while (start < end && isBlank(text, start)) start++
    while (end > start && isBlank(text, end - 1)) end--
    if (start < end) into.push({ start, end, isNext })
    isNext = start < end
    at = lineEnd + 1
    if (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(at) === 10) breaks.lastIndex = ++at
  }
}
