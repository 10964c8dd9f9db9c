import { type Markup, wordsOf } from './markup.ts'
import { readDate } from './read-date.ts'

/** The fields of an article that describe its text. */
export type DetailName = 'outlet' | 'title' | 'publishedAt' | 'url'
/** What was found in a text or page, and where: `value` goes into the form, `where` is shown to the reader. */
export type Details = { readonly [name in DetailName]?: { readonly value: string; readonly where: string } }

/** Outlet, headline and date stand among the first lines of what is copied from a page, and the publisher's name in one of the last. */
const headLines = 12
const longest = { outlet: 80, title: 250, line: 400, heading: 60 } as const

/**
 * Finds outlet, headline and date in a pasted text.
 *
 * Shape: what was not found is absent; nothing is guessed from the article's own sentences.
 * Source: outlet from a copyright line, the end of the headline line or a short first line above it; the headline is
 * the first line of four words or more, above the text, that ends like no sentence and is followed by a longer one.
 */
export function findDetails(text: string): Details {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const head = lines.slice(0, headLines)
  const body = head.findIndex((line) => line.length > longest.heading && endsSentence(line))
  const top = body < 0 ? head : head.slice(0, body)
  const at = top.findIndex((line, i) => isHeadline(line) && lines.slice(i + 1, i + 8).some((next) => next.length > line.length))
  const [title, suffix] = at < 0 ? [null, null] : splitSite(head[at]!)
  const outlet = outletFromCopyright(text) ?? outletOfSuffix(suffix) ?? outletFromTop(head.slice(0, Math.max(at, 0)), text)
  const dated = head.map((line) => (line.length <= longest.outlet ? readDate(line) : null)).find((date) => date !== null)
  return {
    ...(outlet && { outlet }),
    ...(title && { title: { value: title, where: 'top of the text' } }),
    ...(dated && { publishedAt: { value: dated.iso, where: `“${dated.written}”` } })
  }
}

const navigation = /[|›»•]|^(?:by|home|menu|share|subscribe|skip|sign|log|read|advertisement|published|updated)\b/i

const endsSentence = (line: string) => /[.:,;]["”’'»)]?$/.test(line)

/** Whether a line reads like a headline: some words, no stop at its end, no date, no list of links. */
function isHeadline(line: string): boolean {
  const [title] = splitSite(line)
  const count = title.split(' ').length
  return (
    count >= 4 &&
    count <= 40 &&
    title.length <= longest.title &&
    !endsSentence(title) &&
    !navigation.test(title) &&
    !/^https?:/.test(title) &&
    readDate(title) === null
  )
}

/** “Headline | Outlet” → both; the part behind the last bar or dash, if it is short, names the site. */
function splitSite(line: string): [title: string, site: string | null] {
  const at = Math.max(line.lastIndexOf(' | '), line.lastIndexOf(' – '), line.lastIndexOf(' — '), line.lastIndexOf(' - '))
  const site = at > 0 ? line.slice(at + 3).trim() : ''
  const isSite =
    site !== '' && site.length <= 40 && site.split(' ').length <= 5 && line.slice(0, at).trim().split(' ').length >= 4
  return isSite && /^\p{Lu}/u.test(site) ? [line.slice(0, at).trim(), site] : [line, null]
}

const outletOfSuffix = (site: string | null) => (site === null ? null : { value: site, where: 'end of the headline line' })

/** “© 2026 Osterby Courier. All rights reserved.” → “Osterby Courier”. */
function outletFromCopyright(text: string): Details['outlet'] | null {
  for (const line of text.slice(-4000).split('\n')) {
    const sign = /©|\(c\)|\bcopyright\b/i.exec(line)
    if (!sign || line.length > longest.line) continue
    const name = line
      .slice(sign.index)
      .replace(/^(?:©|\(c\)|copyright|by|(?:19|20)\d\d|[\s,:–-])+/i, '')
      .split(/[.·|,•©]| all rights/i)[0]!
      .trim()
    if (/^\p{L}/u.test(name) && name.length <= longest.outlet) return { value: name, where: 'copyright line' }
  }
  return null
}

/** A short first line above the headline that is no link, date or byline, if a menu follows it or the text has it again. */
function outletFromTop([first, second = '']: readonly string[], text: string): Details['outlet'] | null {
  if (first === undefined || first.length > longest.outlet || first.split(' ').length > 5) return null
  const isName = /^\p{Lu}/u.test(first) && !navigation.test(first) && !/[.:!?]$/.test(first) && readDate(first) === null
  const isProved = second.includes(' | ') || text.indexOf(first) !== text.lastIndexOf(first)
  return isName && isProved ? { value: first, where: 'first line' } : null
}

/** Selectors of what pages say of themselves, the surest first. */
const pageTitles = ['meta[property="og:title"]', 'h1', 'title']
const pageOutlets = ['meta[property="og:site_name"]', 'meta[name="application-name"]']
const pageDates = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[itemprop="datePublished"]',
  'time[datetime]'
]
const pageAddresses = ['link[rel="canonical"]', 'meta[property="og:url"]']

/** Finds outlet, headline, date and address in a page or a part of one, as its own metadata gives them. */
export function findInPage(page: Markup): Details {
  const first = (selectors: readonly string[]) => {
    for (const selector of selectors) {
      const element = page.querySelector(selector)
      const value =
        element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.getAttribute('href') ?? wordsOf(element)
      if (value) return value
    }
    return null
  }
  const [title, suffix] = splitSite(first(pageTitles) ?? '')
  const site = splitSite(wordsOf(page.querySelector('title')) ?? '')[1] ?? suffix
  const url = first(pageAddresses)
  const address = url !== null && /^https?:/.test(url) && URL.canParse(url) ? new URL(url) : null
  const outlet = first(pageOutlets) ?? publisherOf(page) ?? site ?? address?.hostname.replace(/^www\./, '')
  const date = readDate(first(pageDates) ?? '')
  return {
    ...(outlet && { outlet: { value: outlet.slice(0, 200), where: 'page' } }),
    ...(title !== '' && { title: { value: title.slice(0, 1000), where: 'page' } }),
    ...(date && { publishedAt: { value: date.iso, where: 'page' } }),
    ...(address && { url: { value: address.href, where: 'page' } })
  }
}

/** The publisher in a page's structured data (JSON-LD). */
function publisherOf(page: Markup): string | null {
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]'))) {
    const data = parseOrNull(script.textContent ?? '')
    const nodes = [data, data?.['@graph']].flat() as readonly ({ readonly publisher?: { readonly name?: unknown } } | null)[]
    const name = nodes.map((node) => node?.publisher?.name).find((name) => typeof name === 'string' && name !== '')
    if (name) return String(name)
  }
  return null
}

function parseOrNull(json: string): Record<string, unknown> | null {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Checks whether a text is the source of a page rather than its words. */
export const isPageSource = (text: string): boolean =>
  /^\s{0,100}<(?:!doctype|html|head|body|article|section|main|div|p|h1)\b/i.test(text.slice(0, 200))
