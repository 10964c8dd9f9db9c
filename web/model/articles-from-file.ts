import type { Article } from '../../src/schemas/article.ts'
import type { ComparisonRequest } from '../../src/schemas/comparison.ts'

/** What a dropped file holds: articles, and where it is a whole set, its label and options. */
export interface FileContent {
  readonly articles: readonly Article[]
  readonly story?: string
  readonly options?: NonNullable<ComparisonRequest['options']>
}

/**
 * Reads a file by its name: `.json` a set, a list of articles or one article; `.html` a page; anything else text. The outlet of a page or
 * text is the file's name.
 *
 * Errors: `Error` with a sentence for the reader where a JSON file is none or holds no article.
 */
export function articlesFromFile(name: string, content: string): FileContent {
  const [, stem = name, ending = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? []
  if (ending.toLowerCase() !== 'json') {
    const outlet = stem.slice(0, 200) || 'Outlet'
    return { articles: [/^x?html?$/i.test(ending) ? { outlet, html: content } : { outlet, text: content }] }
  }
  const set = parse(name, content)
  const articles = Array.isArray(set) ? set : isRecord(set) && Array.isArray(set.articles) ? set.articles : [set]
  if (!articles.every(isArticle))
    throw new Error(`${name} is neither a set nor a list of articles with an outlet and a text or html.`)
  if (!isRecord(set) || !Array.isArray(set.articles)) return { articles }
  return {
    articles,
    ...(typeof set.story === 'string' && { story: set.story }),
    ...(isRecord(set.options) && { options: set.options as NonNullable<FileContent['options']> })
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isArticle = (value: unknown): value is Article =>
  isRecord(value) && typeof value.outlet === 'string' && (typeof value.text === 'string' || typeof value.html === 'string')

function parse(name: string, content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    throw new Error(`${name} is not JSON.`)
  }
}
