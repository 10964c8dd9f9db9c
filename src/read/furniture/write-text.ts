import { isElement, isText, type PageNode } from './page-node.ts'

const names = (list: string) => new Set(list.split(' '))
const blocks = names(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table tbody tfoot thead ul caption'
)
const lines = names('li tr')
const cells = names('td th')
const silent = names('script style noscript template svg iframe button input select textarea head title')

/**
 * The text of a part of a page: a blank line between blocks, a line break for `br`, a line for each list item and table row.
 *
 * White space is folded to one space except in `pre`, whose lines stay lines.
 */
export function writeText(root: PageNode): string {
  const writer: Writer = { parts: [], gap: '', isStart: true }
  writeNode(root, writer, false)
  return writer.parts.join('')
}

interface Writer {
  readonly parts: string[]
  /** What is owed before the next word: '', ' ', '\t', '\n' or '\n\n'. */
  gap: string
  isStart: boolean
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
  if (!isElement(node)) return
  const name = node.localName
  if (silent.has(name)) return
  if (name === 'br') {
    owe(writer, '\n')
    return
  }
  const gap = blocks.has(name) ? '\n\n' : lines.has(name) ? '\n' : cells.has(name) ? '\t' : ''
  owe(writer, gap)
  for (let child = node.firstChild; child !== null; child = child.nextSibling) writeNode(child, writer, isPre || name === 'pre')
  owe(writer, gap)
}

function push(writer: Writer, words: string): void {
  if (!writer.isStart) writer.parts.push(writer.gap)
  writer.parts.push(words)
  writer.gap = ''
  writer.isStart = false
}

const blank = /^[\s\u200b\ufeff]$/
const isBlank = (char: string | undefined) => char !== undefined && blank.test(char)

function writeWords(value: string, writer: Writer): void {
  const words = value.replace(/[\s\u200b\ufeff]+/g, ' ').trim()
  if (isBlank(value[0])) owe(writer, ' ')
  if (words === '') return
  push(writer, words)
  if (isBlank(value[value.length - 1])) owe(writer, ' ')
}

function writeLines(value: string, writer: Writer): void {
  const rows = value.split('\n')
  for (let i = 0; i < rows.length; i++) {
    if (i > 0) owe(writer, '\n')
    writeWords(rows[i]!, writer)
  }
}
