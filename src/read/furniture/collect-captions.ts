import { isElement, type PageElement, type PageNode, visitElements } from './page-node.ts'
import { foldSpaces } from './write-text.ts'

/** The caption of a picture, and the running text around it on the page, as one line each; null if the text is missing. */
export interface PageCaption {
  readonly words: string
  readonly before: string | null
  readonly behind: string | null
}

const paragraphNames: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'h2', 'h3'])
const captionClass =
  /(?:^|[\s_-])(?:captions?|wp-caption-text|caption-text|image-caption|photo-caption|media-caption)(?:[\s_]|$)/i
const SHORTEST = 8
const LONGEST = 600
const LEAST_PROSE = 45
const MOST_CAPTIONS = 60

/** Collects the captions on a page, in order, before anything is dropped from it. */
export function collectCaptions(document: PageNode): PageCaption[] {
  const found: { words: string; before: string | null; behind: string | null }[] = []
  let waiting: { behind: string | null }[] = []
  let before: string | null = null
  visitElements(document, (element) => {
    if (found.length < MOST_CAPTIONS && isCaption(element)) {
      const words = oneLine(element.textContent)
      if (words.length >= SHORTEST && words.length <= LONGEST && isWording(words)) {
        const caption = { words, before, behind: null }
        found.push(caption)
        waiting.push(caption)
      }
      return false
    }
    if (!paragraphNames.has(element.localName)) return !outside.has(element.localName)
    const words = oneLine(element.textContent)
    if (words.length < LEAST_PROSE) return true
    for (const caption of waiting) caption.behind = words
    waiting = []
    before = words
    return element.localName === 'li' || element.localName === 'blockquote'
  })
  return found
}

/** Elements whose pictures belong to other stories. */
const outside: ReadonlySet<string> = new Set(['aside', 'nav', 'footer'])

/** Buttons under a picture have two words at most, and no sign of a credit. */
const isWording = (words: string) => words.split(' ').length > 2 || /[:(©/]/.test(words)

/** How far above a caption the element stands that holds its picture, too. */
const FARTHEST_FRAME = 3
const pictures: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img'])

/** Whether an element is called a caption and shares a frame with a picture; tables, quotations and steps have captions as well. */
function isCaption(element: PageElement): boolean {
  const isFigcaption = element.localName === 'figcaption'
  if (!isFigcaption && !captionClass.test(element.getAttribute('class') ?? '')) return false
  let frame: PageNode | null = element.parentNode
  for (let i = 0; i < FARTHEST_FRAME && frame !== null && isElement(frame); i++) {
    if (holdsPicture(frame)) return isFigcaption || frame.textContent.length <= LONGEST
    if (frame.localName === 'figure') return false
    frame = frame.parentNode
  }
  return false
}

function holdsPicture(frame: PageElement): boolean {
  let found = false
  visitElements(frame, (element) => {
    found ||= pictures.has(element.localName)
    return !found
  })
  return found
}

const oneLine = (value: string) => foldSpaces(value).trim()

/** Puts captions into the text of the article, each a paragraph where it stands on the page; those with none of the text around them are left out. */
export function placeCaptions(text: string, captions: readonly PageCaption[]): { text: string; captions: string[] } {
  if (captions.length === 0) return { text, captions: [] }
  const lines = text.split('\n')
  const at = new Map<string, number>()
  for (let i = lines.length - 1; i >= 0; i--) if (lines[i]!.length >= LEAST_PROSE) at.set(keyOf(lines[i]!), i)
  const known = new Set(lines)
  const placed: string[] = []
  const above = new Map<number, string[]>()
  const below = new Map<number, string[]>()
  for (const { words, before, behind } of captions) {
    const after = before === null ? undefined : at.get(keyOf(before))
    const ahead = behind === null ? undefined : at.get(keyOf(behind))
    if (after === undefined && ahead === undefined) continue
    placed.push(words)
    if (known.has(words)) continue
    known.add(words)
    if (after !== undefined) below.set(after, [...(below.get(after) ?? []), words])
    else above.set(ahead!, [...(above.get(ahead!) ?? []), words])
  }
  const parts = lines.map((line, i) => [
    ...(above.get(i) ?? []).map((words) => `${words}\n\n`),
    line,
    ...(below.get(i) ?? []).map((words) => `\n\n${words}`)
  ])
  return { text: parts.map((part) => part.join('')).join('\n'), captions: placed }
}

/** Extraction may drop a note or a link at the end of a paragraph, but hardly its beginning. */
const keyOf = (line: string) => line.slice(0, LEAST_PROSE)
