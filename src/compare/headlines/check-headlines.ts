import type { OutletFraming } from '../../schemas/comparison.ts'
import type { FieldSpan } from '../../schemas/span.ts'
import { locateSentences } from '../align/locate-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import { markWordKinds } from '../conflicts/word-kinds.ts'
import type { Story, StoryArticle } from '../story/index-story.ts'
import { findOtherSpelling, judgeNumbers, spanOf } from './find-differences.ts'
import { findSupport } from './find-support.ts'
import { type FindUnsupported, findUnsupportedIn, isNamed } from './find-unsupported.ts'
import { findTerms, type HeadlineTerm, readHeadline } from './read-headline.ts'
import { weighHeadline } from './weigh-headline.ts'

export type HeadlineCheck = NonNullable<OutletFraming['headline']>

/**
 * Holds each belonging article's headline against its own text.
 *
 * Shape: by article id; articles without a headline or without a text are not in it. `supported` in the order of rows; spans in that of the headline.
 * Cost: linear in the text; WordNet is asked only about words of which the text has no form.
 */
export function checkHeadlines(story: Story, rows: readonly RelatedRow[]): ReadonlyMap<string, HeadlineCheck> {
  const rowOf = locateSentences(story, rows)
  const kinds = markWordKinds(story)
  const bitOf = new Int32Array(story.stemCount)
  const findUnsupported = findUnsupportedIn(story)
  const checks = new Map<string, HeadlineCheck>()
  for (const article of story.articles) {
    if (article.title.length === 0 || article.body.length === 0) continue
    const terms = readHeadline(story, article)
    const found = findTerms(story, article, terms, bitOf)
    const supported = new Set(findSupport(terms, found).flatMap((place) => rowOf[article.index]!.body[place] ?? []))
    const numbers = judgeNumbers(story, kinds, article)
    const words = judgeWords(article, missingTerms(terms, found), kinds, findUnsupported)
    checks.set(article.reading.article, {
      supported: [...supported].sort((a, b) => a - b).map((row) => rows[row]!.id),
      unsupported: [...words.unsupported, ...numbers.unsupported].sort(byStart),
      differs: [...words.differs, ...numbers.differs].sort(byStart),
      ...weighHeadline(article.reading)
    })
  }
  return checks
}

const byStart = (a: FieldSpan, b: FieldSpan) => a.start - b.start

function missingTerms(terms: readonly HeadlineTerm[], found: Int32Array): HeadlineTerm[] {
  const all = found.reduce((bits, each) => bits | each, 0)
  return terms.filter((_, i) => (all & (1 << i)) === 0)
}

function judgeWords(
  article: StoryArticle,
  missing: readonly HeadlineTerm[],
  kinds: Uint8Array,
  findUnsupported: FindUnsupported
) {
  const words = missing.filter(({ sentence, word }) => kinds[sentence.wording.ids[word]!] === 0)
  const spellings = words.map((term) => (isNamed(article, term) ? findOtherSpelling(article, term) : undefined))
  const others = words.filter((_, i) => spellings[i] === undefined)
  return {
    differs: spellings.filter((spelling) => spelling !== undefined),
    unsupported: joinNeighbours(findUnsupported(article, others))
  }
}

/** The spans of terms; those of words that follow each other are one. */
function joinNeighbours(terms: readonly HeadlineTerm[]): FieldSpan[] {
  const spans: FieldSpan[] = []
  let last: HeadlineTerm | undefined
  let first: HeadlineTerm | undefined
  for (const term of terms) {
    const { starts, ends } = term.sentence.wording
    if (first !== undefined && last?.sentence === term.sentence && last.word === term.word - 1) {
      spans[spans.length - 1] = spanOf(term.sentence, starts[first.word]!, ends[term.word]!)
    } else {
      first = term
      spans.push(spanOf(term.sentence, starts[term.word]!, ends[term.word]!))
    }
    last = term
  }
  return spans
}
