import type { FieldSpan, Span } from '../../schemas/span.ts'
import { haveOneHead, mayAgree } from '../conflicts/hold-numbers.ts'
import { type NumberFact, readNumbers } from '../conflicts/read-numbers.ts'
import type { WordKinds } from '../conflicts/word-kinds.ts'
import { isMisspelling } from '../lineage/is-misspelling.ts'
import type { Story, StoryArticle, StorySentence } from '../story/index-story.ts'
import type { HeadlineTerm } from './read-headline.ts'

/** Words of a headline, and what the text has instead. */
export interface Difference extends FieldSpan {
  readonly body: Span
}

interface Placed {
  readonly sentence: StorySentence
  readonly fact: NumberFact
}

/**
 * Returns the numbers of a headline that its text does not have: those for which it counts the same thing otherwise, and those that it has nothing for.
 * Dates and years are left out, and numbers that agree as far as rounding allows.
 */
export function judgeNumbers(
  story: Story,
  kinds: WordKinds,
  { title, body, reading }: StoryArticle
): { differs: Difference[]; unsupported: FieldSpan[] } {
  const read = (sentences: readonly StorySentence[]): Placed[] =>
    sentences.flatMap((sentence) => readNumbers(story, kinds, sentence.wording).map((fact) => ({ sentence, fact })))
  const differs: Difference[] = []
  const unsupported: FieldSpan[] = []
  const headline = read(title).filter(({ fact }) => fact.unit !== 'date' && fact.unit !== 'year')
  if (headline.length === 0) return { differs, unsupported }
  const told = read(body)
  for (const number of headline) {
    const { fact } = number
    const span = spanOf(number.sentence, fact.start, fact.end)
    if (told.some((other) => mayAgree(fact, other.fact)) || reading.text.includes(span.text)) continue
    const other = told.find((each) => isSameCount(fact, each.fact))
    if (other !== undefined) differs.push({ ...span, body: spanOf(other.sentence, other.fact.start, other.fact.end) })
    else if (fact.unit !== '' || fact.value > LARGEST_LIST) unsupported.push(span)
  }
  return { differs, unsupported }
}

/** “Five things to know”: the text need not say that they are five. */
const LARGEST_LIST = 20

function isSameCount(a: NumberFact, b: NumberFact): boolean {
  if (a.unit !== b.unit || b.hedge !== 'none') return false
  if (a.unit === '') return haveOneHead(a.after, b.after)
  return a.after.length > 0 && b.after.length > 0 && a.after[0] === b.after[0]
}

/** Finds what the text has for a name of the headline that differs from it by one slip; `undefined` if nothing is that near. */
export function findOtherSpelling({ body }: StoryArticle, { sentence, word }: HeadlineTerm): Difference | undefined {
  const { wording } = sentence
  const written = wording.words[word]!
  for (const other of body) {
    const { words, starts, ends, text } = other.wording
    const at = words.findIndex((each, i) => isCapital(text, starts[i]!) && isMisspelling(written, each))
    if (at < 0) continue
    const span = spanOf(sentence, wording.starts[word]!, wording.ends[word]!)
    return { ...span, body: spanOf(other, starts[at]!, ends[at]!) }
  }
  return undefined
}

const isCapital = (text: string, at: number) => text[at] !== text[at]!.toLowerCase()

/** Returns the span of `[start, end)` of a sentence's words. */
export function spanOf({ sentence, wording }: StorySentence, start: number, end: number): FieldSpan {
  const place = { start: sentence.start + start, end: sentence.start + end, text: wording.text.slice(start, end) }
  return sentence.field === 'title' ? { field: 'title', ...place } : place
}
