/** What a page holds: the article's text without its headline, and what the page says of it. */
export interface Page {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string | null
}

/** Extracts the article from an HTML page. */
export function readPage(_html: string, _url: string | null): Page {
  return { text: '', title: null, byline: null, publishedAt: null, language: null }
}
