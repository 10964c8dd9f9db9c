import { type TextLine, textLines } from '../text-lines.ts'
import { gluedHeadingEnd, isHeading } from './find-headings.ts'
import { continuesParagraph, reachStops, wrapWidth } from './join-lines.ts'
import type { Paragraph } from './split-sentences.ts'

/**
 * Finds the paragraphs of `text` outside `removed` (in order): blocks between blank lines and page furniture, cut into lines
 * except if a line only continues with the one above (text broken at a fixed width, or in the middle of a sentence).
 *
 * Shape: in order, never overlapping, without white space at their ends; together they hold all of the text that is left.
 * A heading in capitals glued to the front of its first sentence is a separate paragraph.
 */
export function findParagraphs(text: string, removed: readonly { start: number; end: number }[]): Paragraph[] {
  const pieces: { start: number; end: number }[] = []
  let from = 0
  for (const { start, end } of removed) {
    if (start > from) pieces.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  pieces.push({ start: from, end: text.length })
  return joinLines(text, textLines(text, pieces))
}

function joinLines(text: string, lines: readonly TextLine[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const width = wrapWidth(text, lines)
  const reach = reachStops(text, lines)
  let first = 0
  for (let i = 0; i < lines.length; i++) {
    const next = lines[i + 1]
    const context = { start: lines[first]!.start, width, reachesStop: reach[i + 1] === true }
    if (next?.opensBlock === false && continuesParagraph(text, lines[i]!, next, context)) continue
    const { start } = lines[first]!
    const { end } = lines[i]!
    const cut = gluedHeadingEnd(text, start, end)
    if (cut > start) {
      paragraphs.push({ start, end: cut, isHeading: true })
      paragraphs.push({ start: cut + blanksAt(text, cut, end), end, isHeading: false })
    } else {
      paragraphs.push({ start, end, isHeading: first === i && end - start <= 90 && isHeading(text.slice(start, end), !!next) })
    }
    first = i + 1
  }
  return paragraphs
}

function blanksAt(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charCodeAt(at) <= 32) at++
  return at - from
}
