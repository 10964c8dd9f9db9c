import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { AppError } from '../errors.ts'
import { decodeEntities } from '../read/furniture/decode-entities.ts'

/** What a file may hold. */
type Kind = 'json' | 'lines' | 'text' | 'html'

const kinds: Readonly<Record<string, Kind>> = {
  '.json': 'json',
  '.ndjson': 'lines',
  '.jsonl': 'lines',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.html': 'html',
  '.htm': 'html'
}

/** Endings of files that hold one article each. */
export const articleEndings = Object.keys(kinds).filter((ending) => kinds[ending] === 'text' || kinds[ending] === 'html')

/** What a file holds: the body of a comparison, or articles; not checked yet. */
export type FileContent = { readonly set: object } | { readonly articles: readonly unknown[] }

/** Standard input, as a path. */
export const STANDARD_INPUT = '-'

/**
 * Reads a file of articles: a JSON set, JSON articles (one, a list, or one per line), or a text, Markdown or HTML file that is one article.
 *
 * Shape: an article of a text, Markdown or HTML file has the name of the file as its id; its outlet is named by the page or the lines at its top, otherwise by the file's name.
 * Errors: `JSON_INVALID`; an `Error` if the file cannot be read or has an ending that is not known.
 */
export function articlesOfFile(path: string): FileContent {
  const ending = path === STANDARD_INPUT ? '' : extname(path).toLowerCase()
  const kind = kinds[ending]
  if (kind === undefined && ending !== '') {
    throw new Error(`${path}: files that end in “${ending}” are not read. Use one of ${Object.keys(kinds).join(', ')}.`)
  }
  const text = readText(path)
  const name = path === STANDARD_INPUT ? 'standard input' : path
  const found = kind ?? kindOf(text)
  if (found === 'json') return contentOf(parseJson(text, name))
  if (found === 'lines') return { articles: parseLines(text, name) }
  return { articles: [articleOf(text, found, path === STANDARD_INPUT ? 'stdin' : basename(path, extname(path)))] }
}

function readText(path: string): string {
  try {
    return readFileSync(path === STANDARD_INPUT ? 0 : path, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Error(code === 'ENOENT' ? `${path}: no such file or folder` : `${path}: ${message}`)
  }
}

/** What text without a name holds, by how it begins. */
function kindOf(text: string): Kind {
  const start = text.trimStart().slice(0, 200)
  if (start.startsWith('[')) return 'json'
  if (start.startsWith('{')) return isLines(text) ? 'lines' : 'json'
  return /^<(?:!doctype html|html|head|body|article|\?xml)/i.test(start) ? 'html' : 'text'
}

/** Whether the first line is a whole object and another follows. */
function isLines(text: string): boolean {
  const [first = '', ...others] = text.trim().split('\n')
  return first.trimEnd().endsWith('}') && others.some((line) => line.startsWith('{'))
}

function contentOf(value: unknown): FileContent {
  if (Array.isArray(value)) return { articles: value }
  if (typeof value === 'object' && value !== null && !('articles' in value) && ('text' in value || 'html' in value)) {
    return { articles: [value] }
  }
  // Whatever else it is, the check of the body says what is wrong with it.
  return { set: value as object }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError('JSON_INVALID', `${name} is not JSON: ${(error as Error).message}`)
  }
}

const parseLines = (text: string, name: string): unknown[] =>
  text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseJson(line, `Line ${i + 1} of ${name}`)]))

function articleOf(text: string, kind: 'text' | 'html', name: string): object {
  const { fields, body } = kind === 'html' ? { fields: {}, body: text } : readTopLines(text)
  const site = kind === 'html' ? siteName(text) : null
  const outlet = site ?? (name.replace(/[-_]+/g, ' ').trim() || name)
  return { id: name.slice(0, 100), outlet: outlet.slice(0, 200), ...fields, [kind]: body }
}

const fieldNames: Readonly<Record<string, string>> = {
  id: 'id',
  outlet: 'outlet',
  title: 'title',
  headline: 'title',
  url: 'url',
  date: 'publishedAt',
  publishedat: 'publishedAt',
  author: 'byline',
  byline: 'byline',
  language: 'language'
}

/** Reads the lines between two lines of three hyphens at the top of a text, such as `outlet: Osterby Courier`. Other names are ignored. */
function readTopLines(text: string): { readonly fields: Readonly<Record<string, string>>; readonly body: string } {
  const lines = text.split(/\r?\n/)
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  if (end === -1) return { fields: {}, body: text }
  const pairs = lines.slice(1, end).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    const field = fieldNames[line.slice(0, Math.max(0, colon)).trim().toLowerCase()]
    const value = withoutMarks(line.slice(colon + 1).trim())
    return field === undefined || value === '' ? [] : [[field, value]]
  })
  return { fields: Object.fromEntries(pairs), body: lines.slice(end + 1).join('\n') }
}

/** A value without the quotation marks around it. */
const withoutMarks = (value: string) => (/^(?:"[^"]*"|'[^']*')$/.test(value) ? value.slice(1, -1) : value)

/** The name of the site that a page states in its head. */
function siteName(html: string): string | null {
  const head = html.slice(0, 200_000)
  for (const [tag] of head.matchAll(/<meta\s[^<>]{0,2000}>/gi)) {
    if (!/\b(?:property|name)=["']?og:site_name\b/i.test(tag)) continue
    const [, double, single] = /\bcontent=(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? []
    const name = decodeEntities(double ?? single ?? '').trim()
    if (name !== '') return name
  }
  return null
}
