import type { Limits } from '../config.ts'
import type { Fault } from '../errors.ts'
import { readDate } from '../read/read-date.ts'
import { countStops } from './count-stops.ts'

/** Checks about how many sentences all articles have together, without reading them. */
export function checkSentences(articles: readonly unknown[], most: number): Fault[] {
  const texts = articles.map((article) => (article as { text?: unknown } | null)?.text)
  const count = texts.reduce((sum: number, text) => sum + (typeof text === 'string' ? countStops(text) : 0), 0)
  const detail = `The articles have about ${count} sentences in total. The limit is ${most}.`
  return count > most ? [{ code: 'SET_TOO_LONG', pointer: '/articles', detail }] : []
}

/** Checks what the schema of an article cannot express: see `checkArticleContent`, and the limits. */
export function checkArticle(article: unknown, pointer: string, limits: Limits): Fault[] {
  if (typeof article !== 'object' || article === null || Array.isArray(article)) return []
  const { text, html } = article as { text?: unknown; html?: unknown }
  const faults = checkArticleContent(article, pointer)
  if (typeof text === 'string' && text.length > limits.textCharacters) {
    const detail = `“text” has ${text.length} characters. The limit is ${limits.textCharacters}.`
    faults.push({ code: 'ARTICLE_TOO_LONG', pointer: `${pointer}/text`, detail })
  }
  if (typeof text === 'string' && countStops(text) > limits.articleSentences) {
    const detail = `“text” has more than ${limits.articleSentences} sentences, which is the limit.`
    faults.push({ code: 'ARTICLE_TOO_LONG', pointer: `${pointer}/text`, detail })
  }
  if (typeof html === 'string' && Buffer.byteLength(html) > limits.htmlBytes) {
    const detail = `“html” has ${Buffer.byteLength(html)} bytes. The limit is ${limits.htmlBytes}.`
    faults.push({ code: 'ARTICLE_TOO_LONG', pointer: `${pointer}/html`, detail })
  }
  return faults
}

/** Checks what applies without limits: exactly one content, a date, and a whole address. */
export function checkArticleContent(article: unknown, pointer: string): Fault[] {
  if (typeof article !== 'object' || article === null || Array.isArray(article)) return []
  const { text, html, publishedAt, url } = article as Readonly<Record<'text' | 'html' | 'publishedAt' | 'url', unknown>>
  const faults: Fault[] = []
  if (text == null && html == null) {
    const detail = 'The article has neither “text” nor “html”. Send one of them.'
    faults.push({ code: 'ARTICLE_CONTENT_MISSING', pointer, detail })
  }
  if (text != null && html != null) {
    const detail = 'The article has both “text” and “html”. Send only one of them.'
    faults.push({ code: 'ARTICLE_CONTENT_AMBIGUOUS', pointer, detail })
  }
  if (typeof publishedAt === 'string' && publishedAt.length <= LONGEST_DATE && readDate(publishedAt) === null)
    faults.push({ code: 'FIELD_INVALID', pointer: `${pointer}/publishedAt`, detail: `“publishedAt” ${wrongDate(publishedAt)}` })
  if (typeof url === 'string' && (!URL.canParse(url) || isHost(url)))
    faults.push({ code: 'FIELD_INVALID', pointer: `${pointer}/url`, detail: wrongUrl(url) })
  return faults
}

/** Longer ones are faults of the schema. */
const LONGEST_DATE = 100

/** Returns what is wrong with a date, and how it can be written. */
export function wrongDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return 'names a date that does not exist.'
  const isFigures = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value)
  const forms = 'must be ISO 8601 (2026-10-14 or 2026-10-14T16:20:00Z), RFC 822, or a date such as “14 October 2026”.'
  return isFigures ? `${forms} “${value}” can be read as two days.` : forms
}

/** `courier.example:8080/port`, which parses as a URL of the scheme `courier.example`. Schemes of other kinds are labels, and are kept. */
const isHost = (url: string) => /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]|$)/.test(url)

function wrongUrl(url: string): string {
  const wanted = '“url” must be an absolute URL'
  const full = `https://${url}`
  const canBeMeant = isHost(url) && full.length <= LONGEST_SHOWN && URL.canParse(full)
  return canBeMeant ? `${wanted}. Did you mean “${full}”?` : `${wanted}, for example https://www.example.com/story.`
}

const LONGEST_SHOWN = 200

/** Returns the ids of a set: the given id, otherwise `a1`, `a2`, … by position; null if the given id is not a string. */
export function idsOf(articles: readonly unknown[]): (string | null)[] {
  return articles.map((article, i) => {
    const id = (article as { id?: unknown } | null)?.id
    return id === undefined ? `a${i + 1}` : typeof id === 'string' ? id : null
  })
}

/** Finds every article whose id, given or by position, belongs to an earlier article too. */
export function findDuplicateIds(articles: readonly unknown[]): Fault[] {
  const first = new Map<string, number>()
  const faults: Fault[] = []
  for (const [i, id] of idsOf(articles).entries()) {
    const earlier = id === null ? undefined : first.get(id)
    if (earlier === undefined) {
      if (id !== null) first.set(id, i)
      continue
    }
    const isGiven = (articles[i] as { id?: unknown } | null)?.id !== undefined
    const detail = isGiven
      ? `/articles/${earlier} already has this id. Give each article a different id.`
      : `The article has no id and would be named “${id}” by its position, but /articles/${earlier} already has this id.`
    faults.push({ code: 'ARTICLE_ID_DUPLICATE', pointer: isGiven ? `/articles/${i}/id` : `/articles/${i}`, detail })
  }
  return faults
}
