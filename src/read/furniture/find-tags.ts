import { words } from '../../languages/words.ts'
import type { Mark } from './read-markup.ts'
import { endOf, indexOfClosing, isLetter, nameAt, readTag } from './read-tag.ts'

const blocks = words(
  `address article aside blockquote body br center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe img li link main meta nav
  ol p pre section table tbody td tfoot th thead title tr ul video audio picture source`
)
const inline = words(
  'a abbr b big cite code del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'
)
/** Elements whose whole content is no text. */
const hidden = words('script style noscript template svg title')

/** Fewer tags than this may be a slip or a sign of another kind. */
const LEAST_TAGS = 2
const LONGEST_TAG = 10_000

/** Finds the HTML tags, comments and hidden elements of a text, in order; none if it has too few to be HTML. */
export function findTags(text: string): Mark[] {
  const marks: Mark[] = []
  let tags = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const found = tagAt(text, at)
    if (found === null) {
      at++
      continue
    }
    if (!found.isComment) tags++
    marks.push({ start: at, end: found.end, isBlock: found.isBlock })
    at = found.end
  }
  const isSure = marks.some(({ isBlock }) => isBlock)
  return tags >= LEAST_TAGS || isSure ? marks : []
}

interface FoundTag {
  readonly end: number
  readonly isBlock: boolean
  readonly isComment: boolean
}

/** The tag or comment that starts at `start`, or null if “<” is only a sign. */
function tagAt(text: string, start: number): FoundTag | null {
  if (text.startsWith('<!--', start)) return { end: endOf(text, '-->', start + 4), isBlock: false, isComment: true }
  if (/^<!doctype\b/i.test(text.slice(start, start + 12)))
    return { end: endOf(text, '>', start), isBlock: true, isComment: false }
  const isClosing = text[start + 1] === '/'
  const from = start + (isClosing ? 2 : 1)
  if (!isLetter(text.charCodeAt(from))) return null
  const name = nameAt(text, from)
  const isBlock = blocks.has(name)
  if (!isBlock && !inline.has(name) && !hidden.has(name)) return null
  const { end } = readTag(text, from + name.length)
  if (text[end - 1] !== '>' || end - start > LONGEST_TAG) return null
  if (isClosing || !hidden.has(name) || text[end - 2] === '/') return { end, isBlock, isComment: false }
  return { end: endOf(text, '>', indexOfClosing(text, name, end)), isBlock: true, isComment: false }
}
