import { words } from '../../languages/words.ts'
import { closeElement, countElement, countPiece, type MarkupCost, startCost } from './markup-cost.ts'
import { endOf, endOfDeclaration, indexOfClosing, isLetter, nameAt, readTag } from './read-tag.ts'

/** What one look over a page as a string finds, before anything is built from it. */
export interface ScannedMarkup {
  /** Whether a tree of the page stays within bounds. */
  readonly isWithinBounds: boolean
  /** The page without scripts, styles, comments, drawings and other parts that hold no text of the article. */
  readonly markup: string
  /** The contents of its JSON-LD scripts. */
  readonly jsonLd: readonly string[]
}

interface Scan {
  readonly html: string
  readonly cost: MarkupCost
  readonly parts: string[]
  readonly jsonLd: string[]
  /** Everything before this is in `parts`, or dropped. */
  kept: number
  unwrapped: number
}

/** Elements whose whole content is left out. */
const dropped = words('script style noscript template svg math iframe object canvas video audio textarea select datalist')
const MOST_UNWRAPPED = 8
const LEAST_UNWRAPPED = 400

/**
 * Looks over a page once: drops what holds no text, collects JSON-LD, and measures what a tree of it would cost.
 *
 * Errors: none; a page beyond the bounds has `isWithinBounds: false` and is to be read without a tree.
 */
export function scanMarkup(html: string): ScannedMarkup {
  const scan: Scan = { html, cost: startCost(html), parts: [], jsonLd: [], kept: 0, unwrapped: 0 }
  for (let at = 0; !scan.cost.isTooMuch; ) {
    const start = html.indexOf('<', at)
    if (start === -1) break
    at = passMark(scan, start)
  }
  const isWithinBounds = !scan.cost.isTooMuch
  scan.parts.push(html.slice(scan.kept))
  return { isWithinBounds, markup: isWithinBounds ? scan.parts.join('') : '', jsonLd: scan.jsonLd }
}

/** The place after the tag, comment or stray sign at `start`. */
function passMark(scan: Scan, start: number): number {
  const { html, cost } = scan
  const code = html.charCodeAt(start + 1)
  if (code === 33 || code === 63) return drop(scan, start, endOfDeclaration(html, start))
  if (code === 47) {
    closeElement(cost, nameAt(html, start + 2))
    return endOf(html, '>', start + 2)
  }
  if (isLetter(code)) return passElement(scan, start)
  countPiece(cost)
  return start + 1
}

function passElement(scan: Scan, start: number): number {
  const { html, cost } = scan
  const name = nameAt(html, start + 1)
  const { end, attributes } = readTag(html, start + 1 + name.length)
  if (!dropped.has(name) || html.charCodeAt(end - 2) === 47) {
    countElement(cost, name, attributes)
    if (attributes > 1 && end - start > LONGEST_KEPT) slimTag(scan, start, end)
    return end
  }
  countPiece(cost)
  const contentEnd = indexOfClosing(html, name, end)
  if (name === 'noscript' && scan.unwrapped++ < MOST_UNWRAPPED && holdsParagraphs(html, end, contentEnd))
    return drop(scan, start, end)
  if (name === 'script' && /ld\+json/i.test(html.slice(start, Math.min(end, start + 300))))
    scan.jsonLd.push(html.slice(end, contentEnd))
  return drop(scan, start, endOf(html, '>', contentEnd))
}

/** Tags longer than this are worth a look. */
const LONGEST_KEPT = 60
const LONGEST_SLIMMED = 10_000
/** Attributes that say nothing about the content of an element. A parser spends most of its time on them. */
const uselessAttribute =
  /\s(?:data-[\w-]{1,60}|aria-(?!hidden|modal)\w{1,20}|srcset|sizes|src|alt|width|height|loading|decoding|target|on[a-z]{2,20}|tabindex|title|js\w{1,20})=(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'>]{1,1000})/g

/** Writes the tag `[start, end)` without its useless attributes. */
function slimTag(scan: Scan, start: number, end: number): void {
  if (end - start > LONGEST_SLIMMED) return
  const tag = scan.html.slice(start, end)
  const slim = tag.replace(uselessAttribute, '')
  if (slim.length === tag.length) return
  drop(scan, start, end)
  scan.parts.push(slim)
}

/** Leaves `[start, end)` out of the markup; gives `end`. */
function drop(scan: Scan, start: number, end: number): number {
  scan.parts.push(scan.html.slice(scan.kept, start))
  scan.kept = end
  return end
}

/** Pages that build themselves by script may keep their article in `noscript`. */
function holdsParagraphs(html: string, start: number, end: number): boolean {
  if (end - start < LEAST_UNWRAPPED) return false
  const content = html.slice(start, end)
  return (content.match(/<(?:p|br|div)[\s>/]/gi)?.length ?? 0) >= 3 && lengthOutsideTags(content) >= LEAST_UNWRAPPED
}

function lengthOutsideTags(markup: string): number {
  let length = 0
  let at = 0
  for (let start = markup.indexOf('<'); start !== -1; start = markup.indexOf('<', at)) {
    length += start - at
    at = endOf(markup, '>', start)
  }
  return length + markup.length - at
}
