import type { Fault } from '../errors.ts'
import { Article } from '../schemas/article.ts'
import { ComparisonRequest } from '../schemas/comparison.ts'
import { checkArticleContent, findDuplicateIds } from './check-articles.ts'
import { compileShape, type ShapeCheck } from './check-shape.ts'

let articleShape: ShapeCheck | undefined
let requestShape: ShapeCheck | undefined

/** Errors: `TypeError`, which names every mistake, unless the value is an article as `read` expects it. */
export function expectArticle(value: unknown): void {
  const expected = 'read() expects an article: { outlet: string, text: string } or { outlet: string, html: string }'
  if (!isObject(value)) throw new TypeError(`${expected}; it was called with ${nameOf(value)}.`)
  articleShape ??= compileShape(Article)
  refuse(expected, [...articleShape(value), ...checkArticleContent(value, '')])
}

/** Errors: `TypeError`, which names every mistake, unless the value is a set as `compare` expects it. */
export function expectRequest(value: unknown): void {
  const expected = 'compare() expects { articles: [{ outlet, text }, { outlet, html }, …], story?, options? }'
  if (Array.isArray(value)) {
    throw new TypeError(`${expected}; it was called with an array. Call compare({ articles: […] }) instead.`)
  }
  if (!isObject(value)) throw new TypeError(`${expected}; it was called with ${nameOf(value)}.`)
  requestShape ??= compileShape(ComparisonRequest)
  const articles: unknown[] = Array.isArray(value.articles) ? value.articles : []
  const contents = articles.flatMap((article, i) => checkArticleContent(article, `/articles/${i}`))
  refuse(expected, [...requestShape(value), ...contents, ...findDuplicateIds(articles)])
}

/** Errors: `TypeError` unless the value is a list of readings, as `group` expects them. */
export function expectReadings(value: unknown): void {
  const expected = 'group() expects an array of readings, as read() returns them'
  if (!Array.isArray(value)) throw new TypeError(`${expected}; it was called with ${nameOf(value)}.`)
  const wrong = value.findIndex((reading) => !isObject(reading) || !Array.isArray(reading.sentences))
  if (wrong >= 0) throw new TypeError(`${expected}; item ${wrong} is not a reading. Call group(articles.map(read)) instead.`)
}

/** Errors: `TypeError` if the value is given but is not a function. */
export function expectProgress(value: unknown): void {
  if (value === undefined || typeof value === 'function') return
  throw new TypeError(`compare() expects a function as its second argument, if any; it was called with ${nameOf(value)}.`)
}

/** At most this many faults are named. The others are counted. */
const MOST_NAMED = 10

function refuse(expected: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return
  const named = faults.slice(0, MOST_NAMED).map(({ pointer, detail }) => `\n  ${pointer || '/'}: ${detail}`)
  const others = faults.length > MOST_NAMED ? `\n  … and ${faults.length - MOST_NAMED} more` : ''
  throw new TypeError(`${expected}.${named.join('')}${others}`)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`
}
