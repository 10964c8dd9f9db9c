import type { Removed } from '../../schemas/reading.ts'
import type { Piece, PlainText } from './read-markup.ts'

/**
 * Returns furniture that was found in the plain text and the marks of markup, as spans of the text as sent.
 *
 * Shape: in order, never overlapping; a mark inside other furniture is part of that.
 */
export function addMarkup(text: string, furniture: readonly Removed[], { marks, references }: PlainText): Removed[] {
  const removed: Removed[] = furniture.map(({ start, end, kind }) => {
    const place = widenPiece({ start, end }, references)
    return { ...place, text: text.slice(place.start, place.end), kind }
  })
  let next = 0
  for (const { start, end } of marks) {
    while (next < furniture.length && furniture[next]!.end <= start) next++
    if (next < furniture.length && furniture[next]!.start <= start) continue
    removed.push({ start, end, text: text.slice(start, end), kind: 'markup' })
  }
  return removed.sort((a, b) => a.start - b.start)
}

/** Returns the piece with the whole of the references that its ends lie in: a character of the plain text may be written as “&amp;”. */
export function widenPiece({ start, end }: Piece, references: readonly Piece[]): Piece {
  const first = pieceAround(references, start)
  const last = end > start ? pieceAround(references, end - 1) : undefined
  return { start: first?.start ?? start, end: last?.end ?? end }
}

function pieceAround(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const found = pieces[low]
  return found !== undefined && found.start <= offset ? found : undefined
}
