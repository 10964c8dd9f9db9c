import type { Quotation } from '../quotations/find-quotations.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** Where a sentence stands: offsets in its field, and its tokens `[firstToken, endToken)`. */
export interface SentencePlace {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly paragraph: number
  readonly role: 'headline' | 'heading' | 'body'
}

/** A block of text between blank lines or page furniture; `isHeading` where it heads a section. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly isHeading: boolean
}

/** The sentences of a text, in order: together they cover every token. No sentence crosses a paragraph. */
export function splitSentences(
  _tokens: Tokens,
  _paragraphs: readonly Paragraph[],
  _quotations: readonly Quotation[]
): SentencePlace[] {
  return []
}
