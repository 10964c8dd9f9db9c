import { findLanguage, languages } from '../languages/languages.ts'
import type { Article } from '../schemas/article.ts'
import type { Reading } from '../schemas/reading.ts'
import type { Warning } from '../schemas/warning.ts'
import { findAttributions } from './attributions/find-attributions.ts'
import { markVoices } from './attributions/mark-voices.ts'
import { describeReading, unreadable } from './describe-reading.ts'
import { makePassages } from './make-passages.ts'
import type { CompiledRules } from './markers/compile-rules.ts'
import { findMarkers } from './markers/find-markers.ts'
import { findNames } from './names/find-names.ts'
import { findThings } from './names/find-things.ts'
import { resolveSources } from './names/resolve-sources.ts'
import { type ArticleHead, findRemoved, openArticle } from './open-article.ts'
import type { Passage } from './passage.ts'
import { countLostMarks } from './quotations/count-lost-marks.ts'
import { runAlone, runTogether, type Staged } from './run-together.ts'
import { scoreArticle } from './scores/score-article.ts'
import { scoreSentences } from './scores/score-sentences.ts'
import { selectMarkers } from './scores/select-markers.ts'

/** An article and the id that its Reading gets. */
export interface NamedArticle {
  readonly article: Article
  readonly id: string
}

/** Articles that go through the stages together. */
const BATCH = 32

/**
 * Reads one article: page furniture, sentences, who said what, names, framing markers, scores.
 *
 * Shape: a whole Reading, whatever the article; one that cannot be read (nothing but furniture, another language) has empty
 * lists and a warning with the code `ARTICLE_EMPTY` or `LANGUAGE_UNSUPPORTED`.
 * Units: spans are UTF-16 offsets in the reading's `text` or `title`.
 */
export function readArticle(article: Article, id: string, rules: CompiledRules): Reading {
  return runAlone(readInStages({ article, id }, rules))
}

/**
 * Reads several articles, each as `readArticle` does; `onProgress` is told how many are read so far.
 *
 * They go through the stages together, which takes a third less time: the code and tables of a stage stay in the processor's caches.
 */
export function readArticles(
  given: readonly NamedArticle[],
  rules: CompiledRules,
  onProgress: (done: number) => void = () => {}
): Reading[] {
  const readings: Reading[] = []
  for (let from = 0; from < given.length; from += BATCH) {
    const batch = given.slice(from, from + BATCH).map((each) => readInStages(each, rules))
    for (const reading of runTogether(batch)) readings.push(reading)
    onProgress(readings.length)
  }
  return readings
}

/** The folders of the stages in their order: each may import those before it. */
export const readingStages = [
  'language',
  'tokens',
  'furniture',
  'quotations',
  'sentences',
  'attributions',
  'names',
  'markers',
  'scores'
]

/** The stages of reading one article, in order. A `yield` ends a stage: the other articles of a batch catch up there. */
function* readInStages({ article, id }: NamedArticle, rules: CompiledRules): Staged<Reading> {
  const opened = openArticle(article, id)
  const { head, markup, warnings } = opened
  const refusal = refuse(head)
  if (refusal !== null) return unreadable(head, refusal)
  yield
  const removed = findRemoved(opened)
  yield
  const furniture = removed.filter(({ kind }) => kind !== 'markup')
  const passages = makePassages(head.title, markup?.plain ?? head.text, furniture)
  if (!passages.some(({ field, tokens }) => field === 'text' && tokens.length > 0)) return unreadable(head, nothingLeft, removed)
  warnings.push(...warnOfLostMarks(passages))
  yield
  const attributions = findAttributions(passages)
  yield
  const names = findNames(passages)
  yield
  const things = findThings(passages, names)
  yield
  const sourceNames = resolveSources(attributions, names, passages)
  yield
  const voices = markVoices(passages, attributions)
  yield
  const found = findMarkers({ passages, voices, attributions, names, rules })
  yield
  const markers = selectMarkers(passages, found)
  yield
  const framing = scoreSentences(passages, voices, markers)
  yield
  const scores = scoreArticle(passages, voices, markers)
  yield
  const references = markup?.references ?? []
  return describeReading({
    ...{ head, warnings, removed, references, passages },
    ...{ attributions, sourceNames, names, things, markers, framing, scores }
  })
}

/** Why an article is not read at all; null if it is. */
function refuse({ text, language }: ArticleHead): Warning | null {
  if (text.trim() === '') return { code: 'ARTICLE_EMPTY', detail: 'The article has no text.' }
  if (findLanguage(language.tag) !== undefined) return null
  return {
    code: 'LANGUAGE_UNSUPPORTED',
    detail: `The article seems to be in “${language.tag}”. Only ${languages.map(({ name }) => name).join(', ')} is supported.`
  }
}

function warnOfLostMarks(passages: readonly Passage[]): Warning[] {
  const lost = passages.reduce((sum, passage) => sum + (passage.field === 'text' ? countLostMarks(passage) : 0), 0)
  if (lost === 0) return []
  const marks = lost === 1 ? 'One quotation mark has no counterpart' : `${lost} quotation marks have no counterpart`
  return [{ code: 'QUOTATION_MARK_LOST', detail: `${marks}. Words nearby may be speech that is not listed in “attributions”.` }]
}

const nothingLeft: Warning = { code: 'ARTICLE_EMPTY', detail: 'The article contains only page furniture.' }
