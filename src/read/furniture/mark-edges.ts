import { authorBio, bioVerb, namesAlone } from '../../languages/lexicon.ts'
import { isNameList } from './byline-shape.ts'
import { isOwnProse, isShortLine, lineAt, type PageLines } from './page-lines.ts'

const LEAST_CUES = 2
const LONGEST_STRAY = 40

/**
 * Marks what stands before the first running text and after the last: dates, bylines and addresses anywhere there; and,
 * on a page that shows by other lines that it was saved whole, its menus and stray names. `headlineStart`: where a headline that is not among the lines begins.
 */
export function markEdges(page: PageLines, byline: string | null, headlineStart = 0): void {
  const count = page.lines.length
  let first = 0
  while (first < count && !isOwnProse(page, first)) first++
  if (first === count) return
  let last = count - 1
  while (!isOwnProse(page, last)) last--
  last = markBios(page, first, last, byline)
  markLabelled(page, first, last)
  markUnderStandfirst(page, first, last)
  markAuthors(page, first, last, byline)
  const cues = countCues(page)
  if (cues === 0) return
  markHead(page, first, headlineStart)
  for (let i = last + 1; i < count; i++) if (page.kinds[i] === null && isTagList(lineAt(page, i))) page.kinds[i] = 'navigation'
  if (cues < LEAST_CUES) return
  for (let i = last + 1; i < count; i++) if (page.kinds[i] === null && isShortLine(page, i)) page.kinds[i] = 'navigation'
}

const MOST_BIOS = 2
const LONGEST_BIO = 600

/** Marks the notes on the authors after the text, and gives the last line of running text before them. */
function markBios(page: PageLines, first: number, last: number, byline: string | null): number {
  let end = last
  for (let count = 0; count < MOST_BIOS && end > first + 1; count++) {
    const line = lineAt(page, end)
    const isAuthor = byline !== null && byline.length >= 5 && byline.includes(' ') && bioVerb(line, byline)
    if (line.length > LONGEST_BIO || !(isAuthor || authorBio.test(line))) break
    page.kinds[end] = 'byline'
    while (end > first && !isOwnProse(page, end)) end--
  }
  return end
}

/** “Harbour, Osterby, Strike”: three names or more with commas between, and nothing else. */
const isTagList = (line: string) => line.length <= 200 && /^(?:\p{Lu}[^,.!?;]{1,40}, ){2,12}\p{Lu}[^,.!?;]{1,40}$/u.test(line)

function markLabelled({ kinds, labels }: PageLines, first: number, last: number): void {
  for (let i = 0; i < kinds.length; i++) {
    if (i === first) i = last + 1
    const label = labels[i]
    if (label?.isEdgeOnly && kinds[i] === null) kinds[i] = label.kind
  }
}

const MOST_UNDER_STANDFIRST = 4

/** Byline and date right after the first running text, which is a standfirst then; unless more follow, as in a chronicle. */
function markUnderStandfirst({ kinds, labels }: PageLines, first: number, last: number): void {
  const isByline = (i: number) => labels[i]?.isEdgeOnly === true && labels[i]?.kind === 'byline'
  let end = first + 1
  while (end < last && end <= first + MOST_UNDER_STANDFIRST && isByline(end)) end++
  for (let i = end; i < last; i++) if (isByline(i)) return
  for (let i = first + 1; i < end; i++) kinds[i] ??= 'byline'
}

/** A name alone on its line, beside a date or a byline, or equal to the byline that was sent. */
function markAuthors(page: PageLines, first: number, last: number, byline: string | null): void {
  for (let i = 0; i < page.lines.length; i++) {
    if (i === first) i = last + 1
    if (i >= page.lines.length) return
    const { start, end } = page.lines[i]!
    if (page.kinds[i] !== null || end - start > LONGEST_STRAY * 2) continue
    const line = lineAt(page, i)
    const isBeside = page.kinds[i - 1] === 'byline' || page.kinds[i + 1] === 'byline'
    if (line === byline || (isBeside && end - start <= LONGEST_STRAY && namesAlone.test(line) && isNameList(line)))
      page.kinds[i] = 'byline'
  }
}

/** How many different lines show that the page was saved with its furniture. */
function countCues(page: PageLines): number {
  const cues = new Set<string>()
  for (let i = 0; i < page.kinds.length && cues.size < LEAST_CUES; i++) {
    const label = page.labels[i]
    if (label !== null && label !== undefined && !label.isEdgeOnly && label.kind !== 'caption') cues.add(lineAt(page, i))
  }
  return cues.size
}

/** Short lines before the headline; and, between it and the text, those of a few words beside other furniture. */
function markHead(page: PageLines, first: number, headlineStart: number): void {
  const isBelow = (i: number) => page.lines[i]!.start >= headlineStart && page.kinds[i] !== 'duplicate'
  let headline = first
  while (headline > 0 && isBelow(headline - 1)) headline--
  for (let i = first - 1; i >= 0; i--) {
    if (page.kinds[i] !== null || !isShortLine(page, i)) continue
    const { start, end } = page.lines[i]!
    const isStray = end - start <= LONGEST_STRAY && i > 0 && page.kinds[i - 1] !== null && page.kinds[i - 1] !== 'duplicate'
    if (i < headline || isStray) page.kinds[i] = 'navigation'
  }
  for (let i = headline; i < first; i++) {
    const { start, end } = page.lines[i]!
    const isStray = end - start <= LONGEST_STRAY && i > 0 && page.kinds[i - 1] !== null && page.kinds[i - 1] !== 'duplicate'
    if (page.kinds[i] === null && isStray && isShortLine(page, i)) page.kinds[i] = 'navigation'
  }
}
