import type { Tokens } from '../tokens/tokenize.ts'
import { tokenAt } from '../tokens/tokenize.ts'

/**
 * A pair of quotation marks and what stands between them.
 *
 * `start` and `end` take the marks in, `innerStart` and `innerEnd` leave them out. `isClosed` is false where the quotation
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

/** The quotations of a field, by `start`. `paragraphs` are spans that no quotation crosses. */
export function findQuotations(tokens: Tokens, paragraphs: readonly { start: number; end: number }[]): Quotation[] {
  const quotations: Quotation[] = []
  for (const { start, end } of paragraphs) {
    let open = -1
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.starts[i]! < end; i++) {
      const at = tokens.starts[i]!
      const char = tokens.text[at]
      if (open === -1 && (char === '“' || char === '"')) open = at
      else if (open !== -1 && (char === '”' || char === '"')) {
        quotations.push({ start: open, end: at + 1, innerStart: open + 1, innerEnd: at, isClosed: true, depth: 0 })
        open = -1
      }
    }
    if (open !== -1) quotations.push({ start: open, end, innerStart: open + 1, innerEnd: end, isClosed: false, depth: 0 })
  }
  return quotations
}
