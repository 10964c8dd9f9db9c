import type { Tokens } from '../tokens/tokenize.ts'
import { isStarter, leadsToDate } from './starter-words.ts'
import { isSpaced } from './stop-runs.ts'

const stamp = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}/
/** The longest stamp: “08/16/2030, 03:48:14 PM”. */
const STAMP_LENGTH = 24

const credits = new Set(['image', 'photo', 'photograph', 'picture', 'credit', 'illustration'])
const figures = new Set(['figure', 'fig', 'fig.', 'table', 'box', 'chart', 'exhibit', 'plate'])
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
const greetings = new Set(['dear', 'hi', 'hello', 'hey', 'greetings'])
const dayTimes = new Set(['morning', 'afternoon', 'evening'])
/** A greeting is this many tokens at most, its comma left out: “Good morning Mara Lee”. */
const LONGEST_GREETING = 5

/**
 * Whether token `next` opens a line of its own, though nothing ends the one before: the credit of a picture (“Photo: Lee”), the name of an attached
 * file behind a dash, “Posted by”, a date and a time behind a name.
 */
export function opensLine(tokens: Tokens, next: number): boolean {
  const { text, starts, norms } = tokens
  const code = text.charCodeAt(starts[next]!)
  if (!isSpaced(tokens, next)) return false
  if (code === 0x2d) return isFileEntry(tokens, next)
  if (code >= 48 && code <= 57) return beginsStamp(tokens, next)
  if (code === 0x50 && norms[next] === 'posted') return norms[next + 1] === 'by'
  // Credit, Image and Illustration, Photo and Picture
  if (code !== 0x43 && code !== 0x49 && code !== 0x50) return false
  return credits.has(norms[next]!) && norms[next + 1] === ':'
}

/** A date and a time behind a name or an address: “Lee Marn 08/16/2030 03:48 PM”. */
export function beginsStamp(tokens: Tokens, next: number): boolean {
  const { text, starts, norms } = tokens
  const before = text.charCodeAt(starts[next - 1]!)
  const isName = before >= 65 && before <= 90 && !leadsToDate(norms[next - 1]!)
  return (isName || before === 0x3e) && stamp.test(text.slice(starts[next]!, starts[next]! + STAMP_LENGTH))
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
  i === first + 1 && figures.has(norms[first]!)

/** “Dear Mara Lee,” and “Hi -”: whether the mark at `i` ends a greeting, and the letter begins behind it. */
export function endsGreeting(tokens: Tokens, i: number, first: number): boolean {
  const { norms, tags } = tokens
  if (i === first || i - first > LONGEST_GREETING || i + 1 >= tokens.length || !isSpaced(tokens, i + 1)) return false
  let name = first + 1
  if (norms[first] === 'good' && dayTimes.has(norms[name]!)) name++
  else if (!greetings.has(norms[first]!)) return false
  for (; name < i; name++) if (tags[name] !== 'PROPN' && norms[name] !== 'all' && norms[name] !== 'and') return false
  return isStarter(norms[i + 1]!) || norms[i + 1]!.startsWith('thank')
}
