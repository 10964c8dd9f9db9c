import { type Tokens, tokenAt } from '../tokens/tokenize.ts'
import { type PairedMarks, pairMarks } from './pair-marks.ts'
import { type QuotationMark, quotationMarkAt } from './quotation-marks.ts'
import { holdsCue } from './speech-cue.ts'
import { findTranscriptLines } from './transcript-lines.ts'

/**
 * A pair of quotation marks and what stands between them.
 *
 * `start` and `end` take the marks in, `innerStart` and `innerEnd` leave them out. `isClosed` is false if the quotation
 * runs on in the next paragraph (which opens with marks again) or is never closed; it then ends with its paragraph.
 * `depth` is 0 for an outer quotation and 1 for one inside another.
 */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly isClosed: boolean
  readonly depth: number
}

/**
 * Finds the quotations of a field, by `start`. `paragraphs` are spans that no quotation crosses.
 *
 * Shape: properly nested. A quotation that the next paragraph closes without opening it again is found there from the paragraph's start on,
 * with `start` equal to `innerStart`. So is what a line of a transcript says (“MARN: We have met.”), with or without marks around the line.
 */
export function findQuotations(tokens: Tokens, paragraphs: readonly { start: number; end: number }[]): Quotation[] {
  const quotations: Quotation[] = []
  const lines = findTranscriptLines(tokens.text, paragraphs)
  let isOpen = false
  let at = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p]!
    const line = lines.get(p)
    const marks: QuotationMark[] = []
    for (; at < tokens.length && tokens.starts[at]! < end; at++) {
      const mark = quotationMarkAt(tokens, at, start, end)
      if (mark !== undefined) marks.push(mark)
    }
    if (line !== undefined) {
      isOpen = nestSpeech(marks, line.speechStart, end, quotations)
      continue
    }
    if (marks.length === 0) {
      isOpen = false
      continue
    }
    const next: string | undefined = tokens.text[paragraphs[p + 1]?.start ?? -1]
    const pairs: PairedMarks[] = pairMarks(marks, { start, end, isOpen, next }).filter((pair) => !isLost(tokens, pair, next))
    isOpen = pairs.some(({ isClosed, end: pairEnd }) => !isClosed && pairEnd === end)
    nest(
      pairs.map((pair) => (pair.isClosed ? pair : trimEnd(pair, tokens.text))),
      quotations
    )
  }
  return quotations
}

/** Whether the mark that closed a quotation was lost, so that the outlet’s own words stand in it. */
function isLost(tokens: Tokens, pair: PairedMarks, next: string | undefined): boolean {
  if (pair.isClosed) return false
  if (next !== tokens.text[pair.start] && isPhrase(tokens.text, pair.innerStart)) return true
  return holdsCue(tokens, tokenAt(tokens, pair.innerStart), tokenAt(tokens, pair.end), next === tokens.text[pair.start])
}

/** What begins with a small letter is a phrase of the sentence around it, and where it ended nobody can tell. */
const isPhrase = (text: string, innerStart: number) => /^\p{Ll}/u.test(text.slice(innerStart, innerStart + 2))

/**
 * Appends what a line of a transcript says, and the quotations in it. Answers whether the mark before its label is left open, so that the
 * next paragraph may continue with it.
 */
function nestSpeech(marks: readonly QuotationMark[], speechStart: number, end: number, into: Quotation[]): boolean {
  const isMarked = marks[0] !== undefined && marks[0].start < speechStart
  const last = marks.at(-1)
  const isClosed = isMarked && last !== undefined && last.end === end && last.mayClose
  const innerEnd = isClosed ? Math.max(last.start, speechStart) : end
  const inner = marks.filter((mark) => mark.start >= speechStart && mark.end <= innerEnd)
  const speech = { start: speechStart, innerStart: speechStart, innerEnd, end, isClosed: true }
  const pairs = pairMarks(inner, { start: speechStart, end: innerEnd, isOpen: false, next: undefined })
  nest([speech, ...pairs.filter((pair) => pair.isClosed)], into)
  return isMarked && !isClosed
}

function trimEnd(pair: PairedMarks, text: string): PairedMarks {
  let { end } = pair
  while (end > pair.innerStart && text.charCodeAt(end - 1) <= 32) end--
  return endAt(pair, end)
}

const endAt = (pair: PairedMarks, end: number): PairedMarks => ({ ...pair, innerEnd: end, end })

/** Appends the pairs of one paragraph in order, each with the number of those around it. If two cross, the unclosed one is dropped. */
function nest(pairs: PairedMarks[], into: Quotation[]): void {
  pairs.sort((a, b) => a.start - b.start || b.end - a.end)
  const around: number[] = []
  for (const found of pairs) {
    let pair = found
    for (let outer = into[around.at(-1)!]; outer !== undefined; outer = into[around.at(-1)!]) {
      if (outer.end > pair.start && pair.end <= outer.end) break
      if (outer.end > pair.start && !pair.isClosed) {
        pair = endAt(pair, Math.max(pair.innerStart, outer.innerEnd))
        break
      }
      if (outer.end > pair.start) into[around.at(-1)!] = { ...outer, ...endAt(outer, Math.max(outer.innerStart, pair.start)) }
      around.pop()
    }
    around.push(into.length)
    into.push({ ...pair, depth: around.length - 1 })
  }
}
