import type { Quotation } from './find-quotations.ts'
import type { QuotationMark } from './quotation-marks.ts'

export type PairedMarks = Omit<Quotation, 'depth'>

/** The paragraph that the marks stand in; `isOpen` if the paragraph before left a quotation open, `next` is the first character of the next one. */
export interface Bounds {
  readonly start: number
  readonly end: number
  readonly isOpen: boolean
  readonly next: string | undefined
}

/** Quotations inside quotations beyond this are a broken text’s. */
const DEEPEST = 4

/**
 * Pairs the quotation marks of one paragraph with a stack, in one pass.
 *
 * A mark that may do both closes what is open, else opens. An opening mark with no partner runs to the next opening mark of its
 * family, else to the end of the paragraph; a single mark without a counterpart is read as an apostrophe, unless it opens a quotation of several paragraphs.
 */
export function pairMarks(marks: readonly QuotationMark[], bounds: Bounds): PairedMarks[] {
  const pairs: PairedMarks[] = []
  const stack: number[] = []
  const surer = closesLater(marks)
  const drop = (dropped: readonly number[], end: number) => {
    for (const open of dropped) {
      const isMark =
        marks[open]!.family !== 'single' || (marks[open]!.start === bounds.start && marks[open]!.sign === bounds.next)
      if (isMark) pairs.push(unclosed(marks, open, end))
    }
  }
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const partner = mark.mayClose ? stack.findLastIndex((open) => marks[open]!.family === mark.family) : -1
    if (partner !== -1 && !(mark.mayOpen && mark.isPlain) && !(mark.isApostrophe && surer[i])) {
      drop(stack.splice(partner + 1), mark.start)
      pairs.push(closed(marks[stack.pop()!]!, mark))
    } else if (mark.mayOpen) {
      if (stack.length === DEEPEST) drop([stack.shift()!], mark.start)
      stack.push(i)
    } else if (bounds.isOpen && isFirstDouble(marks, i)) {
      drop(stack.splice(0), mark.start)
      pairs.push({ start: bounds.start, innerStart: bounds.start, innerEnd: mark.start, end: mark.end, isClosed: true })
    }
  }
  drop(stack, bounds.end)
  return pairs
}

const closed = (open: QuotationMark, close: QuotationMark): PairedMarks => ({
  start: open.start,
  innerStart: open.end,
  innerEnd: close.start,
  end: close.end,
  isClosed: true
})

const isFirstDouble = (marks: readonly QuotationMark[], i: number) =>
  marks[i]!.family === 'double' && marks.findIndex(({ family }) => family === 'double') === i

/** For each mark: whether a single mark that is surely no apostrophe closes after it before the next one opens. */
function closesLater(marks: readonly QuotationMark[]): boolean[] {
  const later = new Array<boolean>(marks.length).fill(false)
  let found = false
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    later[i] = found
    if (mark.family !== 'single') continue
    if (mark.mayOpen && !mark.mayClose) found = false
    else if (!mark.isApostrophe) found = true
  }
  return later
}

/** Ends what was never closed: where the next of its family opens, at most at `end`. */
function unclosed(marks: readonly QuotationMark[], open: number, end: number): PairedMarks {
  const { start, end: innerStart, family } = marks[open]!
  let next = open + 1
  while (next < marks.length && marks[next]!.start < end && !(marks[next]!.family === family && marks[next]!.mayOpen)) next++
  const stop = next < marks.length ? Math.min(end, marks[next]!.start) : end
  return { start, innerStart, innerEnd: Math.max(stop, innerStart), end: Math.max(stop, innerStart), isClosed: false }
}
