import { type ComparisonParts, compareReadings } from './compare/compare-readings.ts'
import { groupReadings, type StoryGroup } from './group/group-readings.ts'
import { compileRules } from './read/markers/compile-rules.ts'
import { readArticle, readArticles } from './read/read-article.ts'
import { expectArticle, expectProgress, expectReadings, expectRequest } from './requests/expect-call.ts'
import type { Article } from './schemas/article.ts'
import type { ComparisonRequest } from './schemas/comparison.ts'
import type { Reading } from './schemas/reading.ts'

export type { Article } from './schemas/article.ts'
export type { Comparison, ComparisonRequest } from './schemas/comparison.ts'
export type { Reading } from './schemas/reading.ts'
export type { ComparisonParts }

const catalogueRules = compileRules([], [])

/**
 * Reads one article with the catalogue's rules; see `readArticle`. The id is the article's own, else `a1`.
 *
 * Errors: `TypeError` if what is passed is not an article, with every offending place.
 */
export function read(article: Article): Reading {
  expectArticle(article)
  return readArticle(article, article.id ?? 'a1', catalogueRules)
}

/**
 * Groups readings by the event that they report; see `groupReadings`.
 *
 * Errors: `TypeError` if what is passed is not a list of readings.
 */
export function group(readings: readonly Reading[]): StoryGroup[] {
  expectReadings(readings)
  return groupReadings(readings)
}

/** Called whenever some more articles were read: `done` of `total`. */
export type ReadingProgress = (done: number, total: number) => void

/**
 * Reads and compares a set of articles: what `POST /v1/comparisons` answers, without id, date, label and engine.
 *
 * Errors: `TypeError` if what is passed is not a set of articles, with every offending place. An article that cannot be read is no error: it stays in
 * `articles` with its warning and belongs to no story.
 */
export function compare(request: ComparisonRequest, onProgress?: ReadingProgress): ComparisonParts {
  expectRequest(request)
  expectProgress(onProgress)
  const { articles, options = {} } = request
  const rules = compileRules(options.markers ?? [], options.exclude ?? [])
  const named = articles.map((article, i) => ({ article, id: article.id ?? `a${i + 1}` }))
  const readings = readArticles(named, rules, (done) => onProgress?.(done, articles.length))
  return compareReadings(readings, options.base === undefined ? {} : { base: options.base })
}
