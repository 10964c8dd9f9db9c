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
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  _quotations: readonly Quotation[]
): SentencePlace[] {
  const sentences: SentencePlace[] = []
  let at = 0
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { end, isHeading } = paragraphs[paragraph]!
    let first = at
    while (at < tokens.length && tokens.starts[at]! < end) {
      at++
      if (at < tokens.length && tokens.starts[at]! < end && !endsSentence(tokens, at)) continue
      sentences.push({
        start: tokens.starts[first]!,
        end: tokens.ends[at - 1]!,
        firstToken: first,
        endToken: at,
        paragraph,
        role: isHeading ? 'heading' : 'body'
      })
      first = at
    }
  }
  return sentences
}

/** Whether a sentence ends before token `next`. */
function endsSentence({ text, starts }: Tokens, next: number): boolean {
  const start = starts[next]!
  if (!/\s/.test(text[start - 1]!)) return false
  const before = text.slice(Math.max(0, start - 8), start)
  return (
    /[.!?…][”"’')\]]{0,2}\s+$/.test(before) &&
    !/\b[A-Z]\.\s+$|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|St)\.\s+$/.test(before) &&
    !/^[a-z,;]/.test(text[start]!)
  )
}
