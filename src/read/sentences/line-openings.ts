import {
  creditLabels,
  figureLabels,
  greetedTimes,
  greetings,
  isStarter,
  leadsToDate,
  wholeDate
} from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { isSpaced } from './stop-runs.ts'

const stamp = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}/
/** The longest stamp: “08/16/2030, 03:48:14 PM”. */
const STAMP_LENGTH = 24

/** The longest such date: “Wednesday, September 30, 2031”. */
const DATE_LENGTH = 32

const fileEndings = new Set([
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ppt',
  'txt',
  'rtf',
  'htm',
  'html',
  'jpg',
  'jpeg',
  'gif',
  'png',
  'zip'
])
/** “Meeting - Notes.doc”: a file’s name ends within so many tokens. */
const LONGEST_FILE = 6
/** A greeting is this many tokens at most, its comma left out: “Good morning Mara Lee”. */
const LONGEST_GREETING = 5

/**
 * Checks whether token `next` opens a separate line although nothing ends the line before it: the credit of a picture (“Photo: Lee”), the name of an attached
 * file after a dash, “Posted by”, a date and a time after a name.
 */
export function opensLine(tokens: Tokens, next: number): boolean {
  const { text, starts, norms } = tokens
  const code = text.charCodeAt(starts[next]!)
  if (!isSpaced(tokens, next)) return false
  if (isDateLine(tokens, next)) return true
  if (code === 0x2d) return isFileEntry(tokens, next)
  if (code >= 48 && code <= 57) return beginsStamp(tokens, next)
  if (code === 0x50 && norms[next] === 'posted') return norms[next + 1] === 'by'
  // Credit, Image and Illustration, Photo and Picture
  if (code !== 0x43 && code !== 0x49 && code !== 0x50) return false
  return creditLabels.has(norms[next]!) && norms[next + 1] === ':'
}

/** Checks for a date and a time after a name or an address: “Lee Marn 08/16/2030 03:48 PM”. */
export function beginsStamp(tokens: Tokens, next: number): boolean {
  const { text, starts, norms } = tokens
  const before = text.charCodeAt(starts[next - 1]!)
  const isName = before >= 65 && before <= 90 && !leadsToDate(norms[next - 1]!)
  return (isName || before === 0x3e) && stamp.test(text.slice(starts[next]!, starts[next]! + STAMP_LENGTH))
}

/** Returns the offset after the whole date that starts with token `i`, or -1. */
export function wholeDateEnd({ text, starts }: Tokens, i: number): number {
  const start = starts[i]!
  const code = text.charCodeAt(start)
  if (code > 0x57 || (code > 0x39 && code < 0x41) || code < 0x30) return -1
  const found = wholeDate.exec(text.slice(start, start + DATE_LENGTH))
  return found === null ? -1 : start + found[0].length
}

/** “How the port closed Saturday, May 9, 2031”: a date that nothing leads to and that is the end of its block. */
function isDateLine(tokens: Tokens, next: number): boolean {
  const end = wholeDateEnd(tokens, next)
  if (end === -1) return false
  const { text, norms, tags } = tokens
  if (end < text.length && !/[\r\n]/.test(text[end]!)) return false
  return !leadsToDate(norms[next - 1]!) && /^[\p{L}\p{N}’'")”?!]/u.test(norms[next - 1]!) && tags[next - 1] !== 'VERB'
}

/** “- Berths.pdf”, in a list of attachments. */
function isFileEntry(tokens: Tokens, dash: number): boolean {
  const { ends, starts, norms, length } = tokens
  if (ends[dash]! - starts[dash]! !== 1) return false
  if (dash + 1 >= length || !isSpaced(tokens, dash + 1)) return false
  for (let i = dash + 1; i < Math.min(length, dash + 1 + LONGEST_FILE); i++) {
    if (i > dash + 1 && isSpaced(tokens, i)) return false
    const point = norms[i]!.lastIndexOf('.')
    if (fileEndings.has(norms[i]!.slice(point + 1)) && (point > 0 || norms[i - 1] === '.')) return true
  }
  return false
}

/** “Figure 7.2”, at the head of its caption: the number is token `i`. */
export const numbersFigure = ({ norms }: Tokens, i: number, first: number): boolean =>
  i === first + 1 && figureLabels.has(norms[first]!)

/** “Dear Mara Lee,” and “Hi -”: whether the mark at `i` ends a greeting, and the letter begins after it. */
export function endsGreeting(tokens: Tokens, i: number, first: number): boolean {
  const { norms, tags } = tokens
  if (i === first || i - first > LONGEST_GREETING || i + 1 >= tokens.length || !isSpaced(tokens, i + 1)) return false
  let name = first + 1
  if (norms[first] === 'good' && greetedTimes.has(norms[name]!)) name++
  else if (!greetings.has(norms[first]!)) return false
  for (; name < i; name++) if (tags[name] !== 'PROPN' && norms[name] !== 'all' && norms[name] !== 'and') return false
  return isStarter(norms[i + 1]!) || norms[i + 1]!.startsWith('thank')
}
