import type { Quotation } from '../quotations/find-quotations.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { endsSentence } from './judge-stop.ts'
import { type ListState, listItemStarts } from './list-items.ts'
import { closingMarks, isStop, stopRunEnd } from './stop-runs.ts'
import { endsUnmarked } from './unmarked-ends.ts'

/** Where a sentence stands: offsets in its field, and its tokens `[firstToken, endToken)`. */
export interface SentencePlace {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly paragraph: number
  readonly role: 'headline' | 'heading' | 'body'
}

/** A block of text between blank lines or page furniture; `isHeading` if it heads a section. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly isHeading: boolean
}

/**
 * Returns the sentences of a text, in order: together they cover every token. No sentence crosses a paragraph.
 *
 * Each sentence inside a quotation is a separate sentence, with the marks that it opens or closes; a quotation and the cue after it
 * (“…?” he asked.) are one. Source: the practice of the English Universal Dependencies treebanks.
 */
export function splitSentences(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[]
): SentencePlace[] {
  const sentences: SentencePlace[] = []
  const closers = closingMarks(quotations)
  const woven = quotations.filter(
    ({ isClosed, depth, innerStart }) => isClosed && depth === 0 && opensSmall(tokens.text, innerStart)
  )
  let at = 0
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { end, isHeading } = paragraphs[paragraph]!
    const from = at
    while (at < tokens.length && tokens.starts[at]! < end) at++
    if (at === from) continue
    const role = isHeading ? 'heading' : 'body'
    for (const [firstToken, endToken] of splitParagraph(tokens, { from, to: at }, closers, woven)) {
      sentences.push({
        start: tokens.starts[firstToken]!,
        end: tokens.ends[endToken - 1]!,
        firstToken,
        endToken,
        paragraph,
        role
      })
    }
  }
  return sentences
}

/** Whether a quotation begins with a small letter, as one that continues with a sentence. */
function opensSmall(text: string, innerStart: number): boolean {
  const code = text.charCodeAt(innerStart)
  return code >= 97 && code <= 122
}

/** Whether a quotation that starts after `from` holds `offset`; by binary search, as those of one level never overlap. */
function isInside(quotations: readonly Quotation[], offset: number, from: number): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  const quotation = quotations[low - 1]
  return quotation !== undefined && quotation.start > from && quotation.end > offset
}

/** The sentences among the tokens `[from, to)` of one paragraph. */
function splitParagraph(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  closers: ReadonlySet<number>,
  woven: readonly Quotation[]
): (readonly [number, number])[] {
  const { starts } = tokens
  const found: (readonly [number, number])[] = []
  const list: ListState = { value: 0, style: '' }
  const open = { first: from, to }
  for (let i = from; i < to; i++) {
    if (listItemStarts(tokens, i, open, list)) {
      if (i > open.first) found.push([open.first, i])
      open.first = i
    }
    const { first } = open
    if (!isStop(tokens, i)) {
      if (i + 1 < to && endsUnmarked(tokens, i, first)) {
        found.push([first, i + 1])
        open.first = i + 1
      }
      continue
    }
    const last = stopRunEnd(tokens, i, to, closers)
    const isWoven = isInside(woven, starts[i]!, starts[first]!)
    if (last + 1 < to && endsSentence(tokens, { first, stop: i, last, next: last + 1, to, closers, isWoven })) {
      found.push([first, last + 1])
      open.first = last + 1
    }
    i = last
  }
  found.push([open.first, to])
  return found
}
