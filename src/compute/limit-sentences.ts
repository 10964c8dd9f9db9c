import type { Limits } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Article } from '../schemas/article.ts'
import type { Reading } from '../schemas/reading.ts'

/** How many sentences an article, and all articles together, may have. */
export interface SentenceLimits {
  readonly ofArticle: number
  readonly ofSet: number
}

export const sentenceLimits = ({ articleSentences, setSentences }: Limits): SentenceLimits => ({
  ofArticle: articleSentences,
  ofSet: setSentences
})

/** Errors: `ARTICLE_TOO_LONG`. `pointer` leads to the article. */
export function assertSentences({ sentences }: Reading, { html }: Article, ofArticle: number, pointer: string): void {
  if (sentences.length <= ofArticle) return
  const detail = `The article has ${sentences.length} sentences. The limit is ${ofArticle}.`
  const place = `${pointer}/${html == null ? 'text' : 'html'}`
  throw new AppError('ARTICLE_TOO_LONG', detail, [{ code: 'ARTICLE_TOO_LONG', pointer: place, detail }])
}

/** Errors: `SET_TOO_LONG`. */
export function assertSetSentences(count: number, ofSet: number): void {
  if (count <= ofSet) return
  const detail = `The articles have more than ${ofSet} sentences in total, which is the limit. Send fewer or shorter articles.`
  throw new AppError('SET_TOO_LONG', detail, [{ code: 'SET_TOO_LONG', pointer: '/articles', detail }])
}

/** Returns the first of these readings that have no more sentences together than a set may have. */
export function withinLimit(readings: readonly Reading[], ofSet: number): Reading[] {
  let count = 0
  return readings.filter(({ sentences }) => {
    count += sentences.length
    return count <= ofSet
  })
}
