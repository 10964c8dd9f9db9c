import { type ComparisonParts, compareReadings } from './compare/compare-readings.ts'
import { compileRules } from './read/markers/compile-rules.ts'
import { readArticle, readArticles } from './read/read-article.ts'
import type { Article } from './schemas/article.ts'
import type { ComparisonRequest } from './schemas/comparison.ts'
import type { Reading } from './schemas/reading.ts'

export { groupReadings as group } from './group/group-readings.ts'
export type { Article } from './schemas/article.ts'
export type { Comparison, ComparisonRequest } from './schemas/comparison.ts'
export type { Reading } from './schemas/reading.ts'
export type { ComparisonParts }

const catalogueRules = compileRules([], [])

/** Reads one article with the catalogue's rules; see `readArticle`. The id is the article's own, else `a1`. */
export function read(article: Article): Reading {
  return readArticle(article, article.id ?? 'a1', catalogueRules)
}

/** Called whenever some more articles were read: `done` of `total`. */
export type ReadingProgress = (done: number, total: number) => void

/**
 * Reads and compares a set of articles: what `POST /v1/comparisons` answers, without id, date, label and engine.
 *
 * Errors: none; an article that cannot be read stays in `articles` with its warning and belongs to no story.
 */
export function compare({ articles, options = {} }: ComparisonRequest, onProgress?: ReadingProgress): ComparisonParts {
  const rules = compileRules(options.markers ?? [], options.exclude ?? [])
  const named = articles.map((article, i) => ({ article, id: article.id ?? `a${i + 1}` }))
  const readings = readArticles(named, rules, (done) => onProgress?.(done, articles.length))
  return compareReadings(readings, options.base === undefined ? {} : { base: options.base })
}
