import { callsOut, hesitates } from '../../languages/lexicon.ts'
import { type TextLine, textLines } from '../text-lines.ts'
import { isDateLine } from './byline-shape.ts'
import { soundsLikeReader } from './comment-shape.ts'
import { datelineEnd } from './find-datelines.ts'
import { isNavigation } from './is-navigation.ts'
import { labelLine } from './label-line.ts'
import { isProse } from './line-shape.ts'
import { contentWords } from './weigh-cohesion.ts'

/** A headline stands within so many characters and lines of a text’s beginning. */
const FARTHEST = 1_000
const MOST_LINES = 8
/** Between it and the body stand a standfirst, a byline, a date. */
const MOST_BETWEEN = 4
const SHORTEST_STANDFIRST = 25
const SHORTEST = 12
const LONGEST = 200
const LEAST_WORDS = 3
const LONGEST_QUESTION = 120
/** A shorter text with a first line in a reader’s voice is a question or a review, with its subject above it. */
const LONG_TEXT = 1_500
/** So much of the body is searched for the headline’s words. */
const BODY = 4_000

const stopped = /[.!:;,…][”"’')\]]{0,2}$/
const opens = /^[“"‘'(]?[\p{Lu}\p{N}]/u

const isSpeech = (line: string) => hesitates.test(line) || callsOut.test(line)

/**
 * Finds the headline that a pasted page repeats above its text: a separate line, a blank line, then the body, which repeats its words.
 *
 * Shape: the place of the line, or null if none is sure to be a headline.
 */
export function findHeadline(text: string): { start: number; end: number } | null {
  const lines = textLines(text.slice(0, FARTHEST + BODY))
  for (let i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
    const line = lines[i]!
    if (line.start > FARTHEST || (isProse(text, line) && !isQuestion(text.slice(line.start, line.end)))) return null
    if (isFurniture(text, line)) continue
    if (isHeadline(text, lines, i)) return { start: line.start, end: line.end }
    if (text.slice(line.start, line.end).split(/\s+/).length >= LEAST_WORDS) return null
  }
  return null
}

const isFurniture = (text: string, line: TextLine) =>
  labelLine(text, line) !== null || isNavigation(text.slice(line.start, line.end))

/** “Will the port of Osterby ever open again?”: one short question. */
const isQuestion = (line: string) =>
  line.length <= LONGEST_QUESTION && /[^.!?…]{12}\?$/.test(line) && !/[.!?…]["”’]?\s/.test(line)

function isHeadline(text: string, lines: readonly TextLine[], i: number): boolean {
  const { start, end } = lines[i]!
  const line = text.slice(start, end)
  if (line.length < SHORTEST || line.length > LONGEST || line.split(/\s+/).length < LEAST_WORDS) return false
  if (stopped.test(line) || !opens.test(line) || isSpeech(line) || endsInDate(line) || datelineEnd(text, start, end) > start)
    return false
  if (lines[i + 1]?.opensBlock !== true) return false
  const first = bodyLine(text, lines, i + 1)
  if (first === -1) return false
  const body = lines[first]!
  const most = text.length >= LONG_TEXT ? 1 : 0
  // capitals throughout are a headline’s and no shouting
  const spoken = line === line.toUpperCase() ? '' : line
  if (soundsLikeReader(spoken) > most || soundsLikeReader(text.slice(body.start, body.end)) > most) return false
  return sharesWord(line, text.slice(body.start, body.start + BODY))
}

/** The first running text among the lines from `from` on, or -1 if anything but a standfirst, a byline or a date comes before it. */
function bodyLine(text: string, lines: readonly TextLine[], from: number): number {
  for (let i = from; i < Math.min(lines.length, from + MOST_BETWEEN); i++) {
    const line = lines[i]!
    if (isProse(text, line)) return i
    if (line.end - line.start < SHORTEST_STANDFIRST && !isFurniture(text, line)) return -1
  }
  return -1
}

/** “How the port closed Saturday, May 9, 2031”: a headline and its date on one line are not a headline alone. */
const endsInDate = (line: string) => isDateLine(line.split(/\s+/).slice(-3).join(' '))

function sharesWord(headline: string, body: string): boolean {
  const words = contentWords(headline)
  for (const word of contentWords(body)) if (words.has(word)) return true
  return false
}
