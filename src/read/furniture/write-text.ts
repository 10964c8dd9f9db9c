import { words } from '../../languages/words.ts'
import { isElement, isText, type PageNode } from './page-node.ts'

const blocks = words(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table tbody tfoot thead ul caption'
)
const lines = words('li tr')
const cells = words('td th')
const silent = words('script style noscript template svg iframe button input select textarea head title')

/**
 * Writes the text of a part of a page: a blank line between blocks, a line break for `br`, a line for each list item and table row.
 *
 * White space is folded to one space except in `pre`, whose lines stay lines.
 */
export function writeText(root: PageNode): string {
  const writer: Writer = { parts: [], gap: '', isStart: true, headings: 0, bodyEnd: 0 }
  writeNode(root, writer, false)
  const { parts, bodyEnd } = writer
  const hasEmptyHeading = bodyEnd > 0 && bodyEnd < parts.length && !sentenceEnd.test(parts[parts.length - 1]!)
  return (hasEmptyHeading ? parts.slice(0, bodyEnd) : parts).join('')
}

const headings = words('h1 h2 h3 h4 h5 h6')
const sentenceEnd = /[.!?…:]["”’)]?$/

interface Writer {
  readonly parts: string[]
  /** What is owed before the next word: '', ' ', '\t', '\n' or '\n\n'. */
  gap: string
  isStart: boolean
  /** How many headings are open. */
  headings: number
  /** The parts before the headings at the end, under which nothing stands. */
  bodyEnd: number
}

const strength = ['', ' ', '\t', '\n', '\n\n']

function owe(writer: Writer, gap: string): void {
  if (strength.indexOf(gap) > strength.indexOf(writer.gap)) writer.gap = gap
}

function writeNode(node: PageNode, writer: Writer, isPre: boolean): void {
  if (isText(node)) {
    if (isPre) writeLines(node.nodeValue ?? '', writer)
    else writeWords(node.nodeValue ?? '', writer)
    return
  }
  if (!isElement(node)) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) writeNode(child, writer, isPre)
    return
  }
  const name = node.localName
  if (silent.has(name)) return
  if (name === 'br') {
    owe(writer, '\n')
    return
  }
  const gap = blocks.has(name) ? '\n\n' : lines.has(name) ? '\n' : cells.has(name) ? '\t' : ''
  owe(writer, gap)
  const isHeading = headings.has(name)
  if (isHeading) writer.headings++
  for (let child = node.firstChild; child !== null; child = child.nextSibling) writeNode(child, writer, isPre || name === 'pre')
  if (isHeading) writer.headings--
  owe(writer, gap)
}

function push(writer: Writer, words: string): void {
  if (!writer.isStart) writer.parts.push(isDropCap(writer, words) ? '' : writer.gap)
  writer.parts.push(words)
  if (writer.headings === 0) writer.bodyEnd = writer.parts.length
  writer.gap = ''
  writer.isStart = false
}

/** Whether the last part is a large initial letter in a separate block, and `words` continue its word. */
function isDropCap({ parts, gap }: Writer, words: string): boolean {
  const letter = parts[parts.length - 1]
  if (!gap.startsWith('\n') || letter === undefined || letter.length !== 1 || !/^\p{Ll}/u.test(words)) return false
  const before = parts[parts.length - 2]
  // “A”, “I” and “O” may be words of their own
  return (before === undefined || before.startsWith('\n')) && /^[B-HJ-NP-Z]$/.test(letter)
}

/** Returns every run of white space as one space, marks of no width among it. */
export const foldSpaces = (value: string): string => value.replace(/[\s\u200b]+/g, ' ')

function writeWords(value: string, writer: Writer): void {
  const spaced = foldSpaces(value)
  const words = spaced.trim()
  if (spaced.startsWith(' ')) owe(writer, ' ')
  if (words === '') return
  push(writer, words)
  if (spaced.endsWith(' ')) owe(writer, ' ')
}

function writeLines(value: string, writer: Writer): void {
  const rows = value.split('\n')
  for (let i = 0; i < rows.length; i++) {
    if (i > 0) owe(writer, '\n')
    writeWords(rows[i]!, writer)
  }
}
