import { isStarter, noteOpeners } from '../../languages/lexicon.ts'
import type { Quotation } from '../quotations/find-quotations.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Marks of other scripts and widths that end a sentence: CJK, full width, Devanagari, Arabic, double ones. */
export const foreignStops: ReadonlySet<number> = new Set([
  0x3002, 0xff01, 0xff1f, 0xff0e, 0xff61, 0x0964, 0x0965, 0x061f, 0x06d4, 0x203c, 0x2047, 0x2048, 0x2049
])

const ELLIPSIS = 0x2026
const BRACKETS = ')]}'
const FACES = ')(DP'

/** Returns where quotations close: the offsets of their closing marks. */
export function closingMarks(quotations: readonly Quotation[]): Set<number> {
  const offsets = new Set<number>()
  for (const { innerEnd, end, isClosed } of quotations) if (isClosed && end > innerEnd) offsets.add(innerEnd)
  return offsets
}

/** Checks whether token `i` is or ends in a mark that may end a sentence. */
export function isStop({ text, ends }: Tokens, i: number): boolean {
  const code = text.charCodeAt(ends[i]! - 1)
  if (code < 128) return code === 46 || code === 33 || code === 63
  return code === ELLIPSIS || foreignStops.has(code)
}

/** Checks whether token `i` is nothing but such marks. */
export const isPureStop = (tokens: Tokens, i: number) =>
  isStop(tokens, i) && tokens.text.charCodeAt(tokens.starts[i]!) === tokens.text.charCodeAt(tokens.ends[i]! - 1)

export const isSpaced = ({ starts, ends }: Tokens, i: number) => starts[i]! > ends[i - 1]!

/** Returns the last token that goes with the stop at `i`: further stops, closing quotation marks and brackets, notes (“[12]”), faces (“:)”). */
export function stopRunEnd(tokens: Tokens, i: number, to: number, closers: ReadonlySet<number>): number {
  if (leadsEllipsis(tokens, i, to)) return i
  let last = i
  while (last + 1 < to) {
    const taken = tailEnd(tokens, last + 1, to, closers)
    if (taken === -1) return last
    last = taken
  }
  return last
}

/**
 * “It froze. . . . The ships …”: a full stop that ends its sentence, and three spaced points for what is left out before the next one, which
 * begins with a capital right after them.
 */
function leadsEllipsis(tokens: Tokens, i: number, to: number): boolean {
  const { text, starts, ends } = tokens
  if (i + 4 >= to || text[starts[i]!] !== '.' || ends[i]! - starts[i]! !== 1 || isSpaced(tokens, i)) return false
  for (let k = i + 1; k <= i + 3; k++)
    if (text[starts[k]!] !== '.' || ends[k]! - starts[k]! !== 1 || !isSpaced(tokens, k)) return false
  return /\p{Lu}/u.test(text[starts[i + 4]!]!) && isSpaced(tokens, i + 4)
}

/** The end of what hangs on to a stop and begins with token `next`, or -1. */
function tailEnd(tokens: Tokens, next: number, to: number, closers: ReadonlySet<number>): number {
  const { text, starts } = tokens
  const char = text[starts[next]!]!
  if (BRACKETS.includes(char) || closers.has(starts[next]!)) return next
  if (isPureStop(tokens, next)) {
    const isGlued = next + 1 < to && !isSpaced(tokens, next + 1) && /[\p{L}\p{N}]/u.test(text[starts[next + 1]!]!)
    return isSpaced(tokens, next) && isGlued ? -1 : next
  }
  if (char === '"' || char === '”' || char === '’' || char === "'") return isLooseCloser(tokens, next, to) ? next : -1
  if (char === '[') return noteEnd(tokens, next, to)
  if (char === '(') return sourceEnd(tokens, next, to)
  if (char >= '1' && char <= '9') return isNoteNumber(tokens, next, to) ? next : -1
  if (char === ':' || char === ';') return faceEnd(tokens, next, to)
  return -1
}

/** A closing mark that belongs to no quotation found: it hangs on the stop, and nothing on it. */
const isLooseCloser = (tokens: Tokens, i: number, to: number) =>
  tokens.ends[i]! - tokens.starts[i]! === 1 && !isSpaced(tokens, i) && (i + 1 >= to || isSpaced(tokens, i + 1))

/** The figure of a footnote after a stop: one or two digits, and then a word that opens a sentence. */
function isNoteNumber({ text, starts, ends }: Tokens, i: number, to: number): boolean {
  if (ends[i]! - starts[i]! > 2 || i + 1 >= to || starts[i + 1]! === ends[i]!) return false
  const word = text.slice(starts[i + 1]!, ends[i + 1]!)
  return /^[A-Z]/.test(word) && isStarter(word)
}

/** The end of a note in brackets (“[12]”, “[better source needed]”) or of a cut (“[…]”). */
function noteEnd({ text, starts, ends, norms }: Tokens, i: number, to: number): number {
  for (let end = i + 1; end < to && end <= i + 4; end++) {
    if (text[starts[end]!] !== ']') continue
    const isNote = end === i + 2 && /^(?:\d{1,3}|[a-z]|…|\.{3})$/.test(norms[i + 1]!)
    return isNote || (norms[end - 1] === 'needed' && ends[end]! - starts[i]! < 30) ? end : -1
  }
  return -1
}

/** Tokens of a source in brackets, these included. */
const LONGEST_SOURCE = 16
const yearOrPage = /^\d{1,4}[a-z]?$/

/**
 * The end of a source in brackets that documents what stands before it: “(Varn, 2031)”, “(Osterby Courier)”, “(see p. 5)”; -1 if a remark is made in
 * them (“(Nobody knew why.)”).
 */
function sourceEnd(tokens: Tokens, open: number, to: number): number {
  const { text, starts, ends, norms, tags } = tokens
  if (!isSpaced(tokens, open) || open + 2 >= to) return -1
  const isNamed = /\p{Lu}/u.test(text[starts[open + 1]!]!)
  if (!isNamed && !noteOpeners.has(norms[open + 1]!) && !yearOrPage.test(norms[open + 1]!)) return -1
  let hasFigure = false
  let isAllNames = isNamed
  for (let i = open + 1; i < to && i < open + LONGEST_SOURCE; i++) {
    if (norms[i] === ')') {
      if (i === open + 2 && /^\w{1,2}$/.test(norms[open + 1]!)) return -1
      const isWhole = hasFigure || isAllNames || noteOpeners.has(norms[open + 1]!)
      return isWhole && !isPureStop(tokens, i - 1) && (i + 1 >= to || text[starts[i + 1]!] === '.' || isSpaced(tokens, i + 1))
        ? i
        : -1
    }
    if (isPureStop(tokens, i)) return -1
    if (yearOrPage.test(norms[i]!)) hasFigure = true
    else if (tags[i] === 'AUX' || tags[i] === 'PRON') return -1
    else if (norms[i] !== ',' && norms[i] !== '&' && !/^\p{Lu}/u.test(text.slice(starts[i]!, ends[i]!))) isAllNames = false
  }
  return -1
}

function faceEnd(tokens: Tokens, i: number, to: number): number {
  const { text, starts } = tokens
  let mouth = i + 1
  if (mouth < to && text[starts[mouth]!] === '-' && !isSpaced(tokens, mouth)) mouth++
  if (mouth >= to || isSpaced(tokens, mouth)) return -1
  return FACES.includes(text[starts[mouth]!]!) && tokens.ends[mouth]! - starts[mouth]! <= 3 ? mouth : -1
}
