import type { Limits } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { readArticles } from '../../read/read-article.ts'
import type { IngestLine } from '../../schemas/ingest.ts'
import { type Reading, unreadableReason } from '../../schemas/reading.ts'
import type { RejectedLine } from '../../store/feeds/keep-part.ts'
import { catalogueRules } from '../read-articles.ts'
import { checkLine } from './check-line.ts'

/** Whole lines, each ended by a line feed, the first of which has the number `firstLine`. */
export interface LineTask {
  readonly bytes: Uint8Array
  readonly firstLine: number
  readonly limits: Limits
}

/** A line that was read. `story` is the label that was sent, null if none was. */
export interface ReadLine {
  readonly line: number
  readonly reading: Reading
  readonly story: string | null
}

const LINE_FEED = 10

/** Reads lines: each is either read or rejected, empty ones are neither. Errors: none. */
export function readLines({ bytes, firstLine, limits }: LineTask): {
  readonly read: ReadLine[]
  readonly rejected: RejectedLine[]
} {
  const checked: { readonly line: number; readonly sent: IngestLine }[] = []
  const rejected: RejectedLine[] = []
  for (let line = firstLine, at = 0; at < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, at)
    const own = bytes.subarray(at, end < 0 ? bytes.length : end)
    at += own.length + 1
    if (isBlank(own)) continue
    try {
      checked.push({ line, sent: checkLine(own, limits) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      rejected.push({ line, code: error.code, detail: error.message })
    }
  }
  const articles = checked.map(({ sent: { story: _, ...article } }) => ({ article, id: 'a1' }))
  const read = readArticles(articles, catalogueRules).flatMap((reading, i): ReadLine[] => {
    const { line, sent } = checked[i]!
    const { length } = reading.sentences
    if (length > limits.articleSentences) {
      const detail = `The article has ${length} sentences; the limit is ${limits.articleSentences}.`
      rejected.push({ line, code: 'ARTICLE_TOO_LONG', detail })
      return []
    }
    const reason = unreadableReason(reading)
    if (!reason) return [{ line, reading, story: sent.story ?? null }]
    const code = reason.code === 'ARTICLE_EMPTY' ? 'ARTICLE_EMPTY' : 'LANGUAGE_UNSUPPORTED'
    rejected.push({ line, code, detail: reason.detail })
    return []
  })
  return { read, rejected: rejected.sort((a, b) => a.line - b.line) }
}

/** Whether a line holds nothing but white space, as JSON knows it. */
const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
