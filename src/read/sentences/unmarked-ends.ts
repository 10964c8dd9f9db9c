import { isStarter, signOff } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { endsGreeting, numbersFigure, opensLine, wholeDateEnd } from './line-openings.ts'
import { isSpaced, isStop } from './stop-runs.ts'

/** Shorter runs of one mark stand inside sentences. */
const SHORTEST_RULE = 3
const SHORTEST_ADDRESS = 6
/** A sign-off is this many tokens at most, its comma with them: “With kind regards,”. */
const LONGEST_SIGN_OFF = 4

const stampTail = /\d[/.-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i
/** The longest stamp: “08/16/2030, 03:48:14 PM”. */
const STAMP_LENGTH = 24
/** An address or a file’s name in angle brackets, in tokens. */
const LONGEST_BRACKET = 12

/**
 * Checks whether the sentence that began at `first` ends with token `i` though no stop stands there.
 *
 * So it does at the contents of a separate line, if lines are kept: a rule of signs (“*****”), a web or mail address or a
 * bracket in front of a new sentence, a face, the stamp of a date and a time, a letter’s “Dear Lee,” and “Regards,”, the number of a figure.
 */
export function endsUnmarked(tokens: Tokens, i: number, first: number): boolean {
  const { text, starts, ends } = tokens
  const start = starts[i]!
  if (isStop(tokens, i + 1)) return false
  const length = ends[i]! - start
  const code = text.charCodeAt(start)
  switch (code) {
    case 0x2a:
    case 0x3d:
    case 0x5f:
    case 0x7e:
      return length >= SHORTEST_RULE && isRule(text, start, ends[i]!) && isSpaced(tokens, i + 1)
    case 0x2d:
      if (length > SHORTEST_RULE) return isRule(text, start, ends[i]!) && isSpaced(tokens, i + 1)
      return endsGreeting(tokens, i, first) || (length === 2 && opensLine(tokens, i + 1))
    case 0x29:
      if (length !== 1) return false
      return (i - first > 3 && opensAnew(tokens, i + 1)) || endsFace(tokens, i, first) || opensLine(tokens, i + 1)
    case 0x2c:
      if (endsGreeting(tokens, i, first)) return isCapital(tokens, i + 1)
      return i > first && i - first < LONGEST_SIGN_OFF && signOff.test(tokens.norms[i - 1]!) && isCapital(tokens, i + 1)
    case 0x3a:
      return endsGreeting(tokens, i, first)
    case 0x3e:
      if (!closesBracket(tokens, i, first)) return false
      return length === 2 ? isSpaced(tokens, i + 1) : isCapital(tokens, i + 1) || opensLine(tokens, i + 1)
  }
  if (code >= 48 && code <= 57 && numbersFigure(tokens, i, first)) return isCapital(tokens, i + 1) && isSpaced(tokens, i + 1)
  if (opensLine(tokens, i + 1)) return true
  if (length === 4 && code <= 57 && wholeDateEnd(tokens, first) === ends[i]) return isCapital(tokens, i + 1)
  if (length < 2) return false
  if (length >= SHORTEST_ADDRESS) {
    if (isWeb(text, start)) return opensAnew(tokens, i + 1) || isWeb(text, starts[i + 1]!)
    if (isMail(text, start, ends[i]!)) return isSpaced(tokens, i + 1) && isCapital(tokens, i + 1)
  }
  return endsStamp(tokens, i)
}

/** “:-)” in front of a new sentence. */
function endsFace(tokens: Tokens, mouth: number, first: number): boolean {
  const { text, starts, ends } = tokens
  let eyes = mouth - 1
  if (eyes > first && text[starts[eyes]!] === '-' && starts[mouth] === ends[eyes]) eyes--
  if (eyes <= first || starts[eyes + 1] !== ends[eyes] || !isSpaced(tokens, eyes)) return false
  return (
    (text[starts[eyes]!] === ':' || text[starts[eyes]!] === ';') && isCapital(tokens, mouth + 1) && isSpaced(tokens, mouth + 1)
  )
}

/** The end of a mail address in angle brackets (“<lee@marrow.example>”) or of an attachment in double ones. */
function closesBracket(tokens: Tokens, i: number, first: number): boolean {
  const { text, starts, ends } = tokens
  const length = ends[i]! - starts[i]!
  for (let k = i - 1; k >= Math.max(first, i - LONGEST_BRACKET); k--) {
    if (text[starts[k]!] !== '<') continue
    return ends[k]! - starts[k]! === length && (length === 2 || isMail(text, starts[k]!, starts[i]!))
  }
  return false
}

function isRule(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  return text.charCodeAt(end - 1) === code && text.charCodeAt((start + end) >> 1) === code
}

/** Looks at few characters: a web address opens with its scheme. */
export function isWeb(text: string, start: number): boolean {
  const code = text.charCodeAt(start)
  if (code === 0x77) return text.startsWith('www.', start)
  return code === 0x68 && (text.startsWith('http://', start) || text.startsWith('https://', start))
}

function isMail(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_ADDRESS || end - start > 80) return false
  const at = text.indexOf('@', start)
  return at > start && at < end
}

function isCapital({ text, starts }: Tokens, i: number): boolean {
  const code = text.charCodeAt(starts[i]!)
  return code >= 65 && code <= 90
}

function opensAnew(tokens: Tokens, i: number): boolean {
  if (!isCapital(tokens, i) || !isSpaced(tokens, i) || tokens.norms[i] === 'i') return false
  return isStarter(tokens.norms[i]!) && i + 1 < tokens.length && !isCapital(tokens, i + 1)
}

/** “08/16/2030 03:48 PM” and then a capital. */
function endsStamp(tokens: Tokens, i: number): boolean {
  const { text, starts, ends } = tokens
  const code = text.charCodeAt(starts[i]!) | 32
  const isClock = (code === 0x61 || code === 0x70) && ends[i]! - starts[i]! === 2
  if (!isClock && (code < 48 || code > 57)) return false
  return (
    isCapital(tokens, i + 1) &&
    !isZone(tokens, i + 1) &&
    stampTail.test(text.slice(Math.max(0, ends[i]! - STAMP_LENGTH), ends[i]))
  )
}

/** “PM”, “GMT”: what continues with a time. */
const isZone = ({ text, starts, ends }: Tokens, i: number) => /^[A-Z]{2,4}$/.test(text.slice(starts[i]!, ends[i]!))
