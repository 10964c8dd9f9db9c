import { decodeEntities } from './decode-entities.ts'
import { endOf, readTag } from './read-tag.ts'

const breaks =
  /^\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/i
const hidden = /^(?:script|style|noscript|template|svg|head|title)$/i
const tagName = /[a-z][a-z0-9]{0,15}/iy

/**
 * Returns the text of a page without building a tree: tags are dropped, blocks become paragraphs.
 *
 * Linear in the length of the page, whatever stands in it. For pages that are too deep or too large for a tree.
 */
export function stripTags(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const start = html.indexOf('<', at)
    const end = start === -1 ? html.length : start
    if (end > at) parts.push(html.slice(at, end).replace(/\s+/g, ' '))
    if (start === -1) break
    at = passTag(html, start, parts)
  }
  const text = decodeEntities(parts.join(''))
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

/** The place after the tag, comment or hidden element at `start`; a block's break is appended to `parts`. */
function passTag(html: string, start: number, parts: string[]): number {
  if (html.startsWith('<!--', start)) return endOf(html, '-->', start)
  const isClosing = html[start + 1] === '/'
  tagName.lastIndex = start + (isClosing ? 2 : 1)
  const name = tagName.exec(html)?.[0]
  if (name === undefined) {
    if (isClosing || html[start + 1] === '!' || html[start + 1] === '?') return endOf(html, '>', start)
    parts.push('<')
    return start + 1
  }
  if (breaks.test(name)) parts.push('\n')
  const { end } = readTag(html, start + 1 + name.length)
  if (isClosing || !hidden.test(name)) return end
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = end
  const found = closing.exec(html)
  return found === null ? html.length : endOf(html, '>', found.index)
}
