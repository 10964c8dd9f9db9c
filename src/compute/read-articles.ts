import { type CompiledRules, compileRules } from '../read/markers/compile-rules.ts'
import { readArticles } from '../read/read-article.ts'
import type { Article } from '../schemas/article.ts'
import type { ComparisonOptions } from '../schemas/comparison.ts'
import type { Reading } from '../schemas/reading.ts'
import { assertSentences, assertSetSentences, type SentenceLimits } from './limit-sentences.ts'

/** Articles to be read with the rules of one request; `ids[i]` is the id of `articles[i]`. */
export interface ReadingTask {
  readonly articles: readonly Article[]
  readonly ids: readonly string[]
  readonly options: Pick<ComparisonOptions, 'markers' | 'exclude'>
  /** Without it, articles may have any number of sentences. */
  readonly limits?: SentenceLimits
  /** The place of the first of these articles in the set, if they are part of one. */
  readonly from?: number
}

export const catalogueRules = compileRules([], [])

/** Below so many characters, handing articles over costs more than reading them. */
const WORTH_SHARING = 6_000

/** Of the characters, how many another worker gets: less than half, as handing over takes time too. */
const SHARE_GIVEN = 0.46

/** So many articles and characters are read together: what of them is in memory before their sentences can be counted. */
const SLICE_ARTICLES = 32
const SLICE_CHARACTERS = 400_000

/** Reads the articles of a task here and now. Errors: `ARTICLE_TOO_LONG`, `SET_TOO_LONG`, as soon as that is known. */
export function readTask({ articles, ids, options, limits, from = 0 }: ReadingTask): Reading[] {
  const named = articles.map((article, i) => ({ article, id: ids[i]! }))
  const rules = rulesOf(options)
  const readings: Reading[] = []
  let sentences = 0
  while (readings.length < named.length) {
    const slice = named.slice(readings.length, endOfSlice(articles, readings.length))
    for (const reading of readArticles(slice, rules)) {
      const place = readings.push(reading) - 1
      if (limits) assertSentences(reading, articles[place]!, limits.ofArticle, `/articles/${from + place}`)
      sentences += reading.sentences.length
    }
    if (limits) assertSetSentences(sentences, limits.ofSet)
  }
  return readings
}

function endOfSlice(articles: readonly Article[], start: number): number {
  let end = start + 1
  let characters = sizeOf(articles[start]!)
  while (end < articles.length && end - start < SLICE_ARTICLES) {
    characters += sizeOf(articles[end]!)
    if (characters > SLICE_CHARACTERS) break
    end++
  }
  return end
}

const sizeOf = ({ text, html }: Article) => (text ?? html ?? '').length

function rulesOf({ markers = [], exclude = [] }: ReadingTask['options']): CompiledRules {
  return markers.length + exclude.length === 0 ? catalogueRules : compileRules(markers, exclude)
}

/** Parts a task in two: what is read here, and what another worker may read in the meantime; null if that is not worth it. */
export function shareTask(task: ReadingTask): { readonly kept: ReadingTask; readonly given: ReadingTask | null } {
  const count = countKept(task.articles)
  const part = (from: number, to?: number) => ({
    ...task,
    articles: task.articles.slice(from, to),
    ids: task.ids.slice(from, to),
    from
  })
  return count === task.articles.length ? { kept: task, given: null } : { kept: part(0, count), given: part(count) }
}

/** How many articles are read here: all of a small set, else those that hold the first half of the characters. */
function countKept(articles: readonly Article[]): number {
  const sizes = articles.map(sizeOf)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total < WORTH_SHARING) return articles.length
  let kept = articles.length
  for (let given = 0; kept > 1 && given + sizes[kept - 1]! <= total * SHARE_GIVEN; kept--) given += sizes[kept - 1]!
  return kept
}
