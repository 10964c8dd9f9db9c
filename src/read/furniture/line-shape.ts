import type { TextLine } from '../text-lines.ts'

const LEAST_PROSE = 45
const LEAST_UNSTOPPED_PROSE = 150

const isStop = (code: number) => code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 58 || code === 59
/** Marks that may stand after the stop: quotation marks and brackets. */
const isCloser = (code: number) =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb

/** Checks whether a line ends the way a sentence does, quotation marks and brackets aside. */
export function endsSentence(text: string, { start, end }: TextLine): boolean {
  let at = end - 1
  while (at > start && at > end - 4 && isCloser(text.charCodeAt(at))) at--
  return isStop(text.charCodeAt(at))
}

/** Checks whether a line is running text: long enough for a sentence and finished, or too long for anything else. */
export function isProse(text: string, line: TextLine): boolean {
  const length = line.end - line.start
  return length >= LEAST_UNSTOPPED_PROSE || (length >= LEAST_PROSE && endsSentence(text, line))
}
