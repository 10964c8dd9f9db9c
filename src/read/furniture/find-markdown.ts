import type { Mark } from './read-markup.ts'

const heading = /^ {0,3}(#{1,6})[ \t]+\S/gm
const headingEnd = /(?<=[ \t])(#{1,6})[ \t]{0,8}$/gm
const fence = /^ {0,3}(?:```|~~~)[^\n`]{0,40}$/gm
const rule = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm
const quoted = /^ {0,3}((?:> ?){1,5})/gm
const image = /!\[[^\][\n]{0,300}\]\([^()\s]{1,1000}(?: "[^"\n]{0,200}")?\)/g
const link =
  /(?<!!)\[(?=[^\][\n]{1,500}\]\()([^\][\n]{1,500})(\]\((?:https?:\/\/|\/|#|mailto:|\.{0,2}\/)[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?: "[^"\n]{0,200}")?\))/g
const target = /^ {0,3}\[[^\][\n]{1,100}\]: <?https?:\/\/\S{1,1000}$/gm
const strong = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])([^*\n]{1,500})(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu
const strongLine = /(?<![\p{L}\p{N}_])__(?=[^\s_])([^_\n]{1,500})(?<=[^\s_])__(?![\p{L}\p{N}_])/gu
const stressed = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,500})(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu
const stressedLine = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]{1,500})(?<=[^\s_])_(?![\p{L}\p{N}_])/gu

/** Signs that no plain text has: headings, links with their target, images, strong words. */
const sign =
  /^ {0,3}#{1,6}[ \t]+\S|\]\((?:https?:|\/|#|\.)|\*\*[^\s*]|^ {0,3}```|^ {0,3}\[[^\][\n]{1,100}\]: <?http|!\[[^\][\n]{0,300}\]\([^()\s]/m

/** What every such sign holds; most texts have none of these, and one search each is cheaper than the pattern. */
const hints = ['](', '#', '**', '```', ']: ']

/** Finds the marks of Markdown in a text, unordered; none without a sure sign of Markdown. The words of a link stay; its target is a mark. */
export function findMarkdown(text: string): Mark[] {
  if (!hints.some((hint) => text.includes(hint)) || !sign.test(text)) return []
  const marks: Mark[] = []
  const add = (start: number, length: number, isBlock: boolean) => marks.push({ start, end: start + length, isBlock })
  for (const found of text.matchAll(heading)) add(found.index + found[0].indexOf('#'), found[1]!.length, true)
  for (const pattern of [image, fence, target]) for (const found of text.matchAll(pattern)) addTrimmed(found.index, found[0], add)
  for (const found of text.matchAll(link)) {
    add(found.index, 1, false)
    add(found.index + 1 + found[1]!.length, found[2]!.length, false)
  }
  for (const pattern of [strong, strongLine]) for (const found of text.matchAll(pattern)) addPair(found.index, found[1]!, 2, add)
  if (marks.length === 0) return marks
  if (text.includes('#'))
    for (const found of text.matchAll(headingEnd)) add(found.index + found[0].indexOf('#'), found[1]!.length, false)
  for (const found of text.matchAll(rule)) addTrimmed(found.index, found[0], add)
  for (const found of text.matchAll(quoted)) addTrimmed(found.index, found[0], add)
  for (const pattern of [stressed, stressedLine])
    for (const found of text.matchAll(pattern)) addPair(found.index, found[1]!, 1, add)
  return marks
}

type AddMark = (start: number, length: number, isBlock: boolean) => void

function addTrimmed(start: number, whole: string, add: AddMark): void {
  const lead = whole.length - whole.trimStart().length
  add(start + lead, whole.trim().length, true)
}

function addPair(start: number, words: string, width: number, add: AddMark): void {
  add(start, width, false)
  add(start + width + words.length, width, false)
}
