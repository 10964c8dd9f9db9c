import { findMarkdown } from './find-markdown.ts'
import { findReferences } from './find-references.ts'
import { findTags } from './find-tags.ts'

/** A half-open piece of a text. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** A tag or a mark of markup; `isBlock` if it separates paragraphs. */
export interface Mark extends Piece {
  readonly isBlock: boolean
}

/** A character reference (“&amp;”) and the character that it stands for. */
export interface Reference extends Piece {
  readonly character: string
}

/**
 * What a text says without its markup.
 *
 * Shape: `plain` is as long as the text, so that offsets hold in both: each mark is white space in it (a line break if it separates paragraphs), each
 * reference its character and white space. `marks` and `references` are in order and never overlap.
 */
export interface PlainText {
  readonly plain: string
  readonly marks: readonly Mark[]
  readonly references: readonly Reference[]
}

/** Tells HTML and Markdown that were sent as text from the words in them; null if the text has neither. */
export function readMarkup(text: string): PlainText | null {
  const tags = text.includes('<') ? findTags(text) : []
  const marks = mergeMarks(tags, findMarkdown(text))
  if (marks.length === 0) return null
  const references = tags.length === 0 ? [] : findReferences(text).filter((reference) => !isCovered(marks, reference))
  return { plain: blank(text, marks, references), marks, references }
}

/** Both lists in order, without the marks that a tag or an earlier mark covers. */
function mergeMarks(tags: readonly Mark[], markdown: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of [...tags, ...markdown].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (merged.at(-1)?.end ?? 0)) merged.push(mark)
  return merged
}

function isCovered(marks: readonly Mark[], { start }: Piece): boolean {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < marks.length && marks[low]!.start <= start
}

const opening = /^[“‘„«([‹¿¡]$/u

function blank(text: string, marks: readonly Mark[], references: readonly Reference[]): string {
  const parts: string[] = []
  let at = 0
  const put = ({ start, end }: Piece, words: string) => {
    parts.push(text.slice(at, start), words)
    at = end
  }
  const pieces = [
    ...marks.map((mark) => ({ ...mark, character: null })),
    ...references.map((found) => ({ ...found, isBlock: false }))
  ].sort((a, b) => a.start - b.start)
  for (const piece of pieces) {
    const length = piece.end - piece.start
    if (piece.character === null) put(piece, piece.isBlock ? '\n'.repeat(Math.min(2, length)).padEnd(length) : ' '.repeat(length))
    else put(piece, opening.test(piece.character) ? piece.character.padStart(length) : piece.character.padEnd(length))
  }
  parts.push(text.slice(at))
  return parts.join('')
}
