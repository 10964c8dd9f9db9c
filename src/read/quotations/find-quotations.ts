import type { Tokens } from '../tokens/tokenize.ts'

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
export function findQuotations(_tokens: Tokens, _paragraphs: readonly { start: number; end: number }[]): Quotation[] {
  return []
}
