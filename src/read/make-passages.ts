import type { Passage } from './passage.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { findParagraphs } from './sentences/find-paragraphs.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { tokenize } from './tokens/tokenize.ts'

/** Returns the headline, if there is one, and the text outside page furniture, cut into tokens and sentences. */
export function makePassages(title: string | null, text: string, removed: readonly { start: number; end: number }[]): Passage[] {
  const body = makeTextPassage(text, removed)
  const headline = title === null ? null : makeTitlePassage(title)
  return headline === null ? [body] : [headline, body]
}

function makeTextPassage(text: string, removed: readonly { start: number; end: number }[]): Passage {
  const paragraphs = findParagraphs(text, removed)
  const tokens = tokenize(text, paragraphs)
  const quotations = findQuotations(tokens, paragraphs)
  return { field: 'text', text, tokens, quotations, sentences: splitSentences(tokens, paragraphs, quotations) }
}

/** A headline is one sentence, whatever stops stand in it. */
function makeTitlePassage(title: string): Passage | null {
  const whole = { start: 0, end: title.length }
  const tokens = tokenize(title, [whole])
  if (tokens.length === 0) return null
  const place = { start: tokens.starts[0]!, end: tokens.ends[tokens.length - 1]!, firstToken: 0, endToken: tokens.length }
  return {
    field: 'title',
    text: title,
    tokens,
    quotations: findQuotations(tokens, [whole]),
    sentences: [{ ...place, paragraph: 0, role: 'headline' }]
  }
}
