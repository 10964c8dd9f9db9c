import type { Article } from '../../src/schemas/article.ts'
import type { ComparisonRequest } from '../../src/schemas/comparison.ts'
import { articlesFromFeed, articlesFromJsonFeed } from './articles-from-feed.ts'
import { type Details, findDetails, findInPage } from './find-details.ts'
import type { ParseMarkup } from './markup.ts'

/** The content of a dropped file: articles, and the label and options if it is a whole set. */
export interface FileContent {
  readonly articles: readonly Article[]
  /** What was found inside a page or text, of its one article. */
  readonly found?: Details
  readonly story?: string
  readonly options?: NonNullable<ComparisonRequest['options']>
}

/**
 * Reads a file by its name and content: `.json` a set, a list of articles, one article or a JSON Feed; `.jsonl` and `.ndjson` an article a
 * line; `.rss`, `.atom` and `.xml` a feed; `.html` a page; anything else text. Outlet, headline and date are those found in a page or text;
 * its outlet is else the file's name.
 *
 * Errors: `Error` with a sentence for the reader if a file is not what its name says or has no article.
 */
export function articlesFromFile(name: string, content: string, parse: ParseMarkup): FileContent {
  const [, stem = name, ending = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? []
  const kind = ending.toLowerCase()
  if (kind === 'json') return articlesFromJson(name, content)
  if (kind === 'jsonl' || kind === 'ndjson') {
    const lines = content.split('\n').filter((line) => line.trim() !== '')
    return {
      articles: checkArticles(
        name,
        lines.map((line) => parseJson(name, line))
      )
    }
  }
  if (['rss', 'atom', 'xml'].includes(kind)) {
    const articles = articlesFromFeed(parse(content, 'text/xml'))
    if (articles.length === 0) throw new Error(`${name} has no articles: a feed has items or entries with a text.`)
    return { articles }
  }
  const isPage = /^x?html?$/.test(kind)
  const found = isPage ? findInPage(parse(content, 'text/html')) : findDetails(content)
  const details = Object.fromEntries(Object.entries(found).map(([field, { value }]) => [field, value]))
  return { articles: [{ outlet: stem.slice(0, 200), ...details, ...(isPage ? { html: content } : { text: content }) }], found }
}

function articlesFromJson(name: string, content: string): FileContent {
  const set = parseJson(name, content)
  if (isRecord(set) && Array.isArray(set.items) && !Array.isArray(set.articles)) {
    const articles = articlesFromJsonFeed({ ...set, items: set.items })
    if (articles.length === 0)
      throw new Error(`${name} has no articles: a JSON Feed has items with content_html or content_text.`)
    return { articles }
  }
  const articles = checkArticles(
    name,
    Array.isArray(set) ? set : isRecord(set) && Array.isArray(set.articles) ? set.articles : [set]
  )
  if (!isRecord(set) || !Array.isArray(set.articles)) return { articles }
  return {
    articles,
    ...(typeof set.story === 'string' && { story: set.story }),
    ...(isRecord(set.options) && { options: set.options as NonNullable<FileContent['options']> })
  }
}

function checkArticles(name: string, articles: readonly unknown[]): readonly Article[] {
  if (articles.length === 0 || !articles.every(isArticle))
    throw new Error(
      `${name} must contain a set, a list of articles, one article or a JSON Feed. Each article needs an outlet and a text or html.`
    )
  return articles
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isArticle = (value: unknown): value is Article =>
  isRecord(value) && typeof value.outlet === 'string' && (typeof value.text === 'string' || typeof value.html === 'string')

function parseJson(name: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    throw new Error(`${name} is not valid JSON.`)
  }
}
