import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { articleEndings, articlesOfFile, type FileContent, STANDARD_INPUT } from './articles-of-file.ts'

/** The body of a comparison as it was put together from files, not checked yet, and the file that each article comes from. */
export interface ReadSet {
  readonly body: object
  readonly origins: readonly string[]
}

/**
 * Puts the articles of files and folders together into one set, in the order named; of a folder, its text, Markdown and HTML files by name.
 *
 * Shape: one JSON set may bring its label and options along.
 * Errors: an `Error` if a folder has no articles, or if two files are sets with options; see `articlesOfFile`.
 */
export function readSet(paths: readonly string[]): ReadSet {
  const files = paths.flatMap((path) => filesOf(path).map((file) => ({ file, content: articlesOfFile(file) })))
  const [only] = files
  if (files.length === 1 && only && 'set' in only.content) return { body: only.content.set, origins: [] }
  const articles = files.flatMap(({ file, content }) => articlesOf(content, file).map((article) => ({ article, file })))
  const labels = files.flatMap(({ content }) => ('set' in content ? [withoutArticles(content.set)] : []))
  const settings = labels.filter((each) => Object.keys(each).length > 0)
  if (settings.length > 1) throw new Error('Several of the sets have a label or options: name one such set alone.')
  return {
    body: { ...settings[0], articles: giveIds(articles.map(({ article }) => article)) },
    origins: articles.map(({ file }) => file)
  }
}

function filesOf(path: string): string[] {
  if (path === STANDARD_INPUT || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => articleEndings.includes(extname(name).toLowerCase()))
  if (names.length > 0) return names.sort().map((name) => join(path, name))
  throw new Error(
    `${path} is a folder without articles: none of its files ends in ${articleEndings.join(', ')}. Name JSON files one by one.`
  )
}

function articlesOf(content: FileContent, file: string): readonly unknown[] {
  if ('articles' in content) return content.articles
  const { articles } = content.set as { articles?: unknown }
  if (Array.isArray(articles)) return articles
  throw new Error(`${file} is neither a set nor an article: it has no list of articles.`)
}

function withoutArticles(set: object): object {
  const { articles: _, ...rest } = set as { articles?: unknown }
  return rest
}

/** Distinguishes files with the same name in several folders: the second `courier` becomes `courier-2`. */
function giveIds(articles: readonly unknown[]): unknown[] {
  const taken = new Map<string, number>()
  return articles.map((article) => {
    const id = (article as { id?: unknown } | null)?.id
    if (typeof id !== 'string') return article
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    return count === 1 ? article : { ...(article as object), id: `${id}-${count}` }
  })
}
