import { parseHTML } from 'linkedom'
import { lettersOf } from '../../words/letters-of.ts'
import { collectCaptions, placeCaptions } from './collect-captions.ts'
import { decodeEntities } from './decode-entities.ts'
import { findArticle } from './find-article.ts'
import type { PageNode } from './page-node.ts'
import { readHead } from './read-head.ts'
import { readJsonLd } from './read-json-ld.ts'
import { scanMarkup } from './scan-markup.ts'
import { stripTags } from './strip-tags.ts'

/** What a page holds: the article's text without its headline, and what the page says of it. */
export interface Page {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  /** The captions in the text, each a line of it. */
  readonly captions: readonly string[]
}

/**
 * Extracts the article from an HTML page. Nothing on the page is run, and nothing it names is fetched.
 *
 * Shape: paragraphs are separated by blank lines; what the page does not tell is null.
 * Errors: none; a page too deep or too large for a tree is read as text with its tags left out.
 */
export function readPage(html: string, _url: string | null): Page {
  const { isWithinBounds, markup, jsonLd } = scanMarkup(html)
  if (!isWithinBounds)
    return { text: stripTags(html), title: null, byline: null, publishedAt: null, language: null, captions: [] }
  const linked = readJsonLd(jsonLd)
  const document = parse(markup)
  const head = readHead(document, linked)
  const captions = collectCaptions(document)
  const text = preferBody(
    findArticle(document, head.title, () => parse(markup)),
    linked?.body ?? null
  )
  return { ...head, ...placeCaptions(withoutHeadline(text, head.title), captions) }
}

const LEAST_BODY = 500

/** The article as the page's JSON-LD has it, if the page contains nothing or less than half of that (a script adds the rest). */
function preferBody(text: string, body: string | null): string {
  if (body === null) return text
  const hasMore = body.length >= LEAST_BODY && body.length > text.length * 2
  return text === '' || hasMore ? plainBody(body) : text
}

const plainBody = (body: string) => (/<[a-z/!]/i.test(body) ? stripTags(body) : decodeEntities(body).trim())

/** Without a doctype, which is dropped before: the parser gives that no next sibling. */
function parse(markup: string): PageNode {
  const isWhole = /<body[\s>]/i.test(markup)
  const { document } = parseHTML(isWhole ? markup : `<html><body>${markup}</body></html>`)
  unlinkAnchors(document)
  return document as unknown as PageNode
}

const LEAST_PROSE = 45

/** Running text, or a section’s heading, in an anchor without a target is not a link, and must not count as one when a page is weighed by its links. */
function unlinkAnchors(document: ReturnType<typeof parseHTML>['document']): void {
  for (const anchor of document.querySelectorAll('a:not([href])')) {
    const words = anchor.textContent.trim()
    const isProse = words.length >= LEAST_PROSE && /[.!?…]/.test(words)
    if (!isProse && anchor.closest('h1,h2,h3,h4,h5,h6') === null) continue
    const plain = document.createElement('span')
    while (anchor.firstChild !== null) plain.appendChild(anchor.firstChild)
    anchor.replaceWith(plain)
  }
}

/** The text without its first paragraph if that is the headline. */
function withoutHeadline(text: string, title: string | null): string {
  const end = text.indexOf('\n')
  const first = end === -1 ? text : text.slice(0, end)
  if (title === null || end === -1 || lettersOf(first) !== lettersOf(title)) return text
  return text.slice(end).trimStart()
}
