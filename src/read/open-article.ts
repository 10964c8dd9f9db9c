import type { Article } from '../schemas/article.ts'
import type { Removed, TitleOrigin } from '../schemas/reading.ts'
import type { Warning } from '../schemas/warning.ts'
import { addMarkup } from './furniture/add-markup.ts'
import { findHeadline } from './furniture/find-headline.ts'
import { markFurniture } from './furniture/mark-furniture.ts'
import { type Piece, type PlainText, readMarkup } from './furniture/read-markup.ts'
import { readPage } from './furniture/read-page.ts'
import { detectLanguage } from './language/detect-language.ts'
import { outletKey } from './outlet-key.ts'
import { readDate } from './read-date.ts'

/** What is known of an article before its text is read: from the sender, else from the page. */
export interface ArticleHead {
  readonly article: string
  readonly outlet: string
  readonly outletKey: string
  readonly title: string | null
  readonly titleFrom: TitleOrigin | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly byline: string | null
  readonly language: { readonly tag: string; readonly detected: boolean }
  readonly text: string
}

/** An article before its text is read: `markup` is null if the text has none, `headline` if no line of it is one. */
export interface OpenedArticle {
  readonly head: ArticleHead
  readonly warnings: Warning[]
  readonly markup: PlainText | null
  readonly headline: Piece | null
  /** The captions that the page has in the text. */
  readonly captions: readonly string[]
}

/** Collects what is known of an article before it is read: from the request, otherwise from the page or the text. */
export function openArticle(article: Article, id: string): OpenedArticle {
  const page = article.html == null ? null : readPage(article.html, article.url ?? null)
  const text = page?.text ?? article.text ?? ''
  const markup = page === null ? readMarkup(text) : null
  const plain = markup?.plain ?? text
  const { language, warnings } = chooseLanguage(article, plain)
  if (markup !== null) {
    warnings.push({
      code: 'TEXT_IS_MARKUP',
      detail:
        '“text” contains HTML or Markdown. Its tags and marks were treated as page furniture. Send a page in “html” to extract its article.'
    })
  }
  const headline = page === null && article.title == null ? findHeadline(plain) : null
  const ownTitle = headline === null ? null : plain.slice(headline.start, headline.end).replace(/\s+/g, ' ')
  const title = article.title ?? page?.title ?? ownTitle
  const head = {
    article: id,
    outlet: article.outlet,
    outletKey: outletKey(article.outlet),
    title,
    titleFrom: title === null ? null : originOf(article, ownTitle),
    url: article.url ?? null,
    publishedAt: dateOf(article.publishedAt) ?? page?.publishedAt ?? null,
    byline: article.byline ?? page?.byline ?? null,
    language,
    text
  }
  return { head, warnings, markup, headline, captions: page?.captions ?? [] }
}

/** A date that was sent: as it stands if it is ISO 8601 already. */
const dateOf = (sent: string | null | undefined) => (sent == null || isoStart.test(sent) ? sent : readDate(sent))
const isoStart = /^\d{4}-\d{2}-\d{2}/

function originOf(article: Article, ownTitle: string | null): TitleOrigin {
  if (article.title != null) return 'request'
  return ownTitle === null ? 'page' : 'text'
}

function chooseLanguage(article: Article, plain: string): { language: ArticleHead['language']; warnings: Warning[] } {
  if (article.language != null) return { language: { tag: article.language, detected: false }, warnings: [] }
  const { tag, isSure } = detectLanguage(plain)
  const detail = `The language is uncertain; the article was read as “${tag}”.`
  return { language: { tag, detected: true }, warnings: isSure ? [] : [{ code: 'LANGUAGE_UNSURE', detail }] }
}

/** Finds the page furniture and the markup of an article, in order. */
export function findRemoved({ head, markup, headline, captions }: OpenedArticle): Removed[] {
  const frame = { ...head, captions, ...(headline === null ? {} : { headlineStart: headline.start }) }
  const furniture = markFurniture(markup?.plain ?? head.text, frame)
  return markup === null ? furniture : addMarkup(head.text, furniture, markup)
}
