import type { Quotation } from './quotations/find-quotations.ts'
import type { SentencePlace } from './sentences/split-sentences.ts'
import type { Tokens } from './tokens/tokenize.ts'

/**
 * One field of an article, ready for the stages that look for things in it: the headline or the text.
 * Every offset indexes `text`; tokens and sentences lie outside page furniture.
 */
export interface Passage {
  readonly field: 'title' | 'text'
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly SentencePlace[]
  readonly quotations: readonly Quotation[]
}
