import type { Paragraph } from './split-sentences.ts'

/** Paragraphs of `text` outside `removed` (in order): blocks between blank lines, or lines where no blank line is. */
export function findParagraphs(text: string, removed: readonly { start: number; end: number }[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let from = 0
  for (const { start, end } of removed) {
    cutLines(text, from, start, paragraphs)
    from = Math.max(from, end)
  }
  cutLines(text, from, text.length, paragraphs)
  return paragraphs
}

function cutLines(text: string, from: number, to: number, into: Paragraph[]): void {
  let at = from
  while (at < to) {
    const found = text.indexOf('\n', at)
    const lineEnd = found === -1 || found > to ? to : found
    const piece = text.slice(at, lineEnd)
    const start = at + (piece.length - piece.trimStart().length)
    const end = start + piece.trim().length
    if (end > start) into.push({ start, end, isHeading: end - start < 80 && !/[.!?…:;,"”’')\]]$/.test(piece.trim()) })
    at = lineEnd + 1
  }
}
