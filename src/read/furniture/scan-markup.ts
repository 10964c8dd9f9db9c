/** What one look over a page as a string finds, before anything is built from it. */
export interface ScannedMarkup {
  /** Whether a tree of the page stays within the bounds below. */
  readonly isWithinBounds: boolean
  /** The page without scripts, styles, comments, drawings and other parts that hold no text of the article. */
  readonly markup: string
  /** The contents of its JSON-LD scripts. */
  readonly jsonLd: readonly string[]
}

/** Extraction takes time that grows with depth times elements; news pages stay far below these. */
const MOST_DEPTH = 120
const MOST_ELEMENTS = 25_000
/** The depths of all elements added up. */
const MOST_NESTING = 500_000
const MOST_ATTRIBUTES = 100_000
const MOST_ATTRIBUTES_OF_ONE = 200
const MOST_ENTITIES = 200_000
const MOST_UNWRAPPED = 8
const LEAST_UNWRAPPED = 400

/** Elements whose whole content is left out. */
const dropped = new Set(
  'script style noscript template svg math iframe object embed canvas video audio textarea select datalist'.split(' ')
)
const voids = new Set('area base br col embed hr img input link meta param source track wbr keygen frame'.split(' '))
/** Elements that the next one of their kind closes, so that they add no depth of their own. */
const selfClosing = new Set('p li dt dd td th tr thead tbody tfoot option optgroup rt rp colgroup caption'.split(' '))

/**
 * Looks over a page once: drops what holds no text, collects JSON-LD, and measures what a tree of it would cost.
 *
 * Errors: none; a page beyond the bounds has `isWithinBounds: false` and is to be read without a tree.
 */
export function scanMarkup(html: string): ScannedMarkup {
  const parts: string[] = []
  const jsonLd: string[] = []
  const open: string[] = []
  let elements = 0
  let nesting = 0
  let attributes = 0
  let isWithinBounds = countEntities(html) <= MOST_ENTITIES
  let unwrapped = 0
  let kept = 0
  let at = 0
  while (isWithinBounds) {
    const start = html.indexOf('<', at)
    if (start === -1) break
    const code = html.charCodeAt(start + 1)
    if (code === 33 || code === 63) {
      at = endOfDeclaration(html, start)
      parts.push(html.slice(kept, start))
      kept = at
    } else if (code === 47) {
      const name = nameAt(html, start + 2)
      at = endOf(html, '>', start + 2)
      closeElement(open, name)
    } else if (isLetter(code)) {
      const name = nameAt(html, start + 1)
      const tag = readTag(html, start + 1 + name.length)
      at = tag.end
      elements++
      nesting += open.length
      attributes += tag.attributes
      if (
        nesting > MOST_NESTING ||
        tag.attributes > MOST_ATTRIBUTES_OF_ONE ||
        elements > MOST_ELEMENTS ||
        attributes > MOST_ATTRIBUTES
      )
        isWithinBounds = false
      if (dropped.has(name) && html.charCodeAt(at - 2) !== 47) {
        const contentEnd = indexOfClosing(html, name, at)
        if (name === 'noscript' && unwrapped++ < MOST_UNWRAPPED && holdsParagraphs(html, at, contentEnd)) {
          parts.push(html.slice(kept, start))
          kept = at
          continue
        }
        if (name === 'script' && /ld\+json/i.test(html.slice(start, Math.min(at, start + 300))))
          jsonLd.push(html.slice(at, contentEnd))
        parts.push(html.slice(kept, start))
        at = endOf(html, '>', contentEnd)
        kept = at
      } else if (!voids.has(name) && !selfClosing.has(name)) {
        open.push(name)
        if (open.length > MOST_DEPTH) isWithinBounds = false
      }
    } else {
      // a stray sign costs the parser a piece of text of its own
      at = start + 1
      elements++
      if (elements > MOST_ELEMENTS) isWithinBounds = false
    }
  }
  parts.push(html.slice(kept))
  return { isWithinBounds, markup: isWithinBounds ? parts.join('') : '', jsonLd }
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** The end of a comment, a doctype or a processing instruction. */
function endOfDeclaration(html: string, start: number): number {
  return html.startsWith('<!--', start) ? endOf(html, '-->', start + 4) : endOf(html, '>', start)
}

function nameAt(html: string, from: number): string {
  let end = from
  while (end < html.length && end - from < 40) {
    const code = html.charCodeAt(end)
    if (!isLetter(code) && !(code >= 48 && code <= 57) && code !== 45 && code !== 58) break
    end++
  }
  return html.slice(from, end).toLowerCase()
}

/** The end of a tag, quotation marks minded, and how many attributes it has. */
export function readTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0
  let inName = false
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code === 62) return { end: at + 1, attributes }
    if (code === 61) {
      let next = at + 1
      while (next < html.length && html.charCodeAt(next) <= 32) next++
      const quote = html.charCodeAt(next)
      if (quote === 34 || quote === 39) {
        const close = html.indexOf(html[next]!, next + 1)
        if (close === -1) return { end: html.length, attributes }
        at = close
      } else {
        while (next < html.length && html.charCodeAt(next) > 32 && html.charCodeAt(next) !== 62) next++
        at = next - 1
      }
      inName = false
    } else if (code <= 32 || code === 47) {
      inName = false
    } else if (!inName) {
      inName = true
      attributes++
    }
  }
  return { end: html.length, attributes }
}

function indexOfClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?![a-z0-9-])`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}

/** Pages that build themselves by script may keep their article in `noscript`. */
function holdsParagraphs(html: string, start: number, end: number): boolean {
  if (end - start < LEAST_UNWRAPPED) return false
  const content = html.slice(start, end)
  return (
    (content.match(/<(?:p|br|div)[\s>/]/gi)?.length ?? 0) >= 3 && content.replace(/<[^>]{0,1000}>/g, '').length >= LEAST_UNWRAPPED
  )
}

function closeElement(open: string[], name: string): void {
  const found = open.lastIndexOf(name)
  if (found !== -1) open.length = found
}

function countEntities(html: string): number {
  let count = 0
  for (let at = html.indexOf('&'); at !== -1 && count <= MOST_ENTITIES; at = html.indexOf('&', at + 1)) count++
  return count
}
