import type { FurnitureKind } from '../../languages/lexicon.ts'
import type { Removed } from '../../schemas/reading.ts'
import { type TextLine, textLines } from '../text-lines.ts'
import { datelineEnd, findWireCodes, gluedDateEnd } from './find-datelines.ts'
import { isProse } from './line-shape.ts'
import { markEdges } from './mark-edges.ts'
import { markExcerpts } from './mark-excerpts.ts'
import { markRegions } from './mark-regions.ts'
import { markRepeats } from './mark-repeats.ts'
import { markReplies } from './mark-replies.ts'
import { labelLines } from './page-lines.ts'

/** What is known of an article apart from its text. */
export interface ArticleFrame {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string
  /** Where the line starts that `title` was taken from. */
  readonly headlineStart?: number
  /** Lines that the page itself calls captions. */
  readonly captions?: readonly string[]
}

/**
 * Marks page furniture in `text`: what is on the page and not in the article.
 *
 * Shape: spans in order, never overlapping, never empty, white space at their ends left out. Nothing is cut.
 */
export function markFurniture(text: string, frame: ArticleFrame): Removed[] {
  const spans: Removed[] = []
  const add = (start: number, end: number, kind: FurnitureKind) => {
    if (end > start) spans.push({ start, end, text: text.slice(start, end), kind })
  }
  const lines = withoutKnown(text, openLines(text, add), frame, add)
  const kinds = decideKinds(text, lines, frame)
  lines.forEach(({ start, end }, i) => {
    const kind = kinds[i]!
    if (kind !== null) add(start, end, kind)
  })
  markInside(text, lines, kinds, add)
  return spans.sort((a, b) => a.start - b.start)
}

type Add = (start: number, end: number, kind: FurnitureKind) => void

/** The lines of the text; a date glued before the first one is marked and left out of it. */
function openLines(text: string, add: Add): TextLine[] {
  const lines = textLines(text)
  const first = lines[0]
  if (first === undefined) return lines
  const dateEnd = gluedDateEnd(text, first.start, first.end)
  if (dateEnd === first.start) return lines
  add(first.start, dateEnd, 'dateline')
  let start = dateEnd
  while (text.charCodeAt(start) <= 32) start++
  lines[0] = { ...first, start }
  return lines
}

/** The lines other than the headline above the text and the captions of a page, which are marked already. Lines around these are judged as if they were absent. */
function withoutKnown(text: string, lines: TextLine[], { headlineStart, captions = [] }: ArticleFrame, add: Add): TextLine[] {
  if (headlineStart === undefined && captions.length === 0) return lines
  const known = new Set(captions)
  return lines.filter(({ start, end }) => {
    const isHeadline = start === headlineStart
    if (!isHeadline && !known.has(text.slice(start, end))) return true
    add(start, end, isHeadline ? 'headline' : 'caption')
    return false
  })
}

/** The kind of each line that is furniture, null for the article's own. */
function decideKinds(text: string, lines: readonly TextLine[], frame: ArticleFrame): readonly (FurnitureKind | null)[] {
  const page = labelLines(text, lines)
  markRepeats(page, frame.title)
  markReplies(page)
  markExcerpts(page)
  markRegions(page, frame.title)
  markEdges(page, frame.byline, frame.headlineStart)
  const { kinds } = page
  // a text that is nothing but its headline is an article of one line, and so is any text of one line
  const only = kinds.includes(null) ? -1 : kinds.length === 1 ? 0 : kinds.indexOf('duplicate')
  return only === -1 ? kinds : kinds.with(only, null)
}

/** Datelines and wire codes: furniture inside the article's own lines. */
function markInside(text: string, lines: readonly TextLine[], kinds: readonly (FurnitureKind | null)[], add: Add): void {
  markDateline(text, lines, kinds, add)
  let i = 0
  for (const { start, end } of findWireCodes(text)) {
    while (i < lines.length && lines[i]!.end <= start) i++
    if (kinds[i] === null) add(start, end, 'other')
  }
}

/** The dateline opens the first running text, or the second if a standfirst comes before. */
function markDateline(text: string, lines: readonly TextLine[], kinds: readonly (FurnitureKind | null)[], add: Add): void {
  let prose = 0
  for (let i = 0; i < lines.length && prose < 2; i++) {
    const line = lines[i]!
    if (kinds[i] !== null || !isProse(text, line)) continue
    prose++
    const end = datelineEnd(text, line.start, line.end)
    if (end === line.start) continue
    add(line.start, end, 'dateline')
    return
  }
}
