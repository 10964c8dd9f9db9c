import type { Article } from '../../src/schemas/article.ts'
import { type Markup, type MarkupElement, wordsOf } from './markup.ts'
import { readDate } from './read-date.ts'

/**
 * Returns the articles of an RSS or Atom feed: the outlet is the feed's title; the text is the full content if the feed contains it, else the summary.
 *
 * Shape: in the feed's order; entries without words are left out.
 */
export function articlesFromFeed(feed: Markup): Article[] {
  const outlet = (wordsOf(feed.querySelector('channel > title, feed > title')) ?? 'Feed').slice(0, 200)
  return Array.from(feed.querySelectorAll('item, entry')).flatMap((entry) => {
    const content =
      child(entry, 'content:encoded') ?? child(entry, 'content') ?? child(entry, 'description') ?? child(entry, 'summary')
    const body = content?.textContent?.trim() ?? ''
    if (body === '') return []
    const link = child(entry, 'link')
    const date = readDate(
      wordsOf(child(entry, 'pubDate') ?? child(entry, 'published') ?? child(entry, 'updated') ?? child(entry, 'dc:date')) ?? ''
    )
    return detailed(
      { outlet, ...(/<[a-z]{1,10}[\s/>]/i.test(body) ? { html: body } : { text: body }) },
      {
        title: wordsOf(child(entry, 'title')),
        url: link?.getAttribute('href') ?? wordsOf(link),
        publishedAt: date?.iso ?? null,
        byline: wordsOf(child(entry, 'dc:creator') ?? child(entry, 'author'))
      }
    )
  })
}

const child = (entry: MarkupElement, name: string): MarkupElement | undefined =>
  Array.from(entry.children).find(({ nodeName }) => nodeName.toLowerCase() === name.toLowerCase())

/** An item of a JSON Feed, see jsonfeed.org. */
interface JsonFeedItem {
  readonly title?: unknown
  readonly url?: unknown
  readonly date_published?: unknown
  readonly content_html?: unknown
  readonly content_text?: unknown
}

/** Returns the articles of a JSON Feed; its title is the outlet. */
export function articlesFromJsonFeed({
  title,
  items
}: {
  readonly title?: unknown
  readonly items: readonly unknown[]
}): Article[] {
  const outlet = (textOf(title) ?? 'Feed').slice(0, 200)
  return items.flatMap((item) => {
    const { title, url, date_published, content_html, content_text } = (item ?? {}) as JsonFeedItem
    const [html, text] = [textOf(content_html), textOf(content_text)]
    const body = html !== null ? { html } : text !== null ? { text } : null
    return body
      ? detailed(
          { outlet, ...body },
          { title: textOf(title), url: textOf(url), publishedAt: textOf(date_published), byline: null }
        )
      : []
  })
}

const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null)

/** An article with those of its details that are known. */
function detailed(
  article: Article,
  details: Readonly<Record<'title' | 'url' | 'publishedAt' | 'byline', string | null>>
): Article {
  const known = Object.entries(details).filter(([, value]) => value !== null)
  return { ...article, ...Object.fromEntries(known) }
}
