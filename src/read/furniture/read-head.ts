import { bylineLabel } from '../../languages/lexicon.ts'
import { findDate } from '../read-date.ts'
import { isDateLine } from './byline-shape.ts'
import { chooseTitle } from './choose-title.ts'
import { decodeEntities } from './decode-entities.ts'
import { type PageElement, type PageNode, visitElements } from './page-node.ts'
import type { LinkedArticle } from './read-json-ld.ts'

/** What a page says of its article. Dates are ISO 8601, the language is a BCP 47 tag; null if the page does not tell. */
export interface PageHead {
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string | null
}

interface Clues {
  readonly metas: Map<string, string>
  titleTag: string | null
  readonly headings: string[]
  byline: string | null
  time: string | null
  language: string | null
}

/** Reads title, byline, date and language, from JSON-LD first, then Open Graph and other meta elements, then the page's own text. */
export function readHead(document: PageNode, linked: LinkedArticle | null): PageHead {
  const clues = collectClues(document)
  const meta = (...names: string[]) => names.map((name) => clues.metas.get(name)).find((value) => value !== undefined) ?? null
  const published =
    linked?.published ??
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'sailthru.date',
      'parsely-pub-date',
      'cxenseparse:recs:publishtime'
    ) ??
    clues.time
  return {
    title: cleanTitle(
      chooseTitle({
        tag: clues.titleTag ?? '',
        described: linked?.headline ?? meta('og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title'),
        site: meta('og:site_name', 'application-name'),
        headings: clues.headings
      })
    ),
    byline: cleanByline(
      linked?.author ??
        meta('author', 'article:author_name', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author') ??
        clues.byline
    ),
    publishedAt: published === null ? null : findDate(published),
    language: cleanLanguage(
      linked?.language ?? clues.language ?? meta('og:locale', 'content-language', 'language', 'dc.language')
    )
  }
}

const bylineClass =
  /(?:^|[\s_-])(?:byline|by-line|author-name|authorname|p-author|article-author|entry-author|post-author)(?:[\s_-]|$)/i

function collectClues(document: PageNode): Clues {
  const clues: Clues = { metas: new Map(), titleTag: null, headings: [], byline: null, time: null, language: null }
  visitElements(document, (element) => {
    const name = element.localName
    if (name === 'html') clues.language = element.getAttribute('lang') ?? element.getAttribute('xml:lang')
    else if (name === 'meta') collectMeta(element, clues.metas)
    else if (name === 'title') clues.titleTag ??= oneLine(element.textContent)
    else if (name === 'h1') {
      if (clues.headings.length < 3) clues.headings.push(oneLine(element.textContent))
    } else if (name === 'time') clues.time ??= element.getAttribute('datetime')
    else collectByline(element, clues)
    return true
  })
  return clues
}

function collectMeta(element: PageElement, metas: Map<string, string>): void {
  const key = (
    element.getAttribute('property') ??
    element.getAttribute('name') ??
    element.getAttribute('itemprop') ??
    element.getAttribute('http-equiv')
  )?.toLowerCase()
  const content = element.getAttribute('content')?.trim()
  if (key !== undefined && content && !metas.has(key)) metas.set(key, decodeEntities(content))
}

function collectByline(element: PageElement, clues: Clues): void {
  const itemprop = element.getAttribute('itemprop')
  if (itemprop !== null && clues.time === null && /^datePublished$/i.test(itemprop))
    clues.time = element.getAttribute('content') ?? element.getAttribute('datetime')
  if (clues.byline !== null) return
  const isByline =
    element.getAttribute('rel') === 'author' ||
    (itemprop !== null && /^author$/i.test(itemprop)) ||
    bylineClass.test(element.getAttribute('class') ?? '')
  if (!isByline) return
  const words = oneLine(element.textContent)
  if (words.length > 2 && words.length <= 120) clues.byline = words
}

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim()

function cleanTitle(chosen: string): string | null {
  const title = oneLine(decodeEntities(chosen))
  return title === '' ? null : title.slice(0, 2000)
}

function cleanByline(byline: string | null): string | null {
  if (byline === null) return null
  const words = oneLine(decodeEntities(byline)).replace(bylineLabel, '')
  return words === '' || /^https?:/i.test(words) || isDateLine(words) ? null : words.slice(0, 500)
}

function cleanLanguage(language: string | null): string | null {
  const tag = language?.trim().replaceAll('_', '-') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null
}
