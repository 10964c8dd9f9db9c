import {
  copyrightSign,
  countedComments,
  type FurnitureKind,
  type OpeningCue,
  openingCues,
  saidBy,
  spokenToo,
  tally,
  wholeLines
} from '../../languages/lexicon.ts'
import type { TextLine } from '../text-lines.ts'
import { isByline, isDateLine } from './byline-shape.ts'
import { isCredit } from './credit-shape.ts'
import { isWidgetCount } from './is-widget-count.ts'

/** What the wording of a line alone says of it. */
export interface LineLabel {
  readonly kind: FurnitureKind
  /** Whether it heads a list of other stories or readers' comments. */
  readonly opens: boolean
  /** Whether it is a date or a name: furniture at the edges of an article, a heading inside it. */
  readonly isEdgeOnly: boolean
}

const LONGEST_WHOLE = 70
const LONGEST_LABELLED = 420
const LONGEST_SHORT = 110

const whole = new Map<string, LineLabel>()
for (const { kind, opens, lines } of wholeLines) for (const line of lines) whole.set(line, { kind, opens, isEdgeOnly: false })

const byFirstWord = new Map<string, OpeningCue[]>()
for (const cue of openingCues)
  for (const word of cue.first.split(' ')) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), cue])

const leadingSigns = /^[^\p{L}\p{N}@©#]{1,8}/u
const trailingSigns = /[\s:…»›>→▼▾+*|-]{1,8}$/
const trailingStop = /[.!]{1,3}$/
const opensSmall = /^\p{Ll}/u
const quoteMark = /^["“‘']/
const separators = /[|•·/]/
const LONGEST_WORD = 20
const firstWord = /^[\p{L}'’-]{1,20}/u
const starSign = /[★☆⭐✩✪✭]/u
const hasDigit = /\d/
const addressSign = /[@./]/
const addressAlone = /^(?:https?:\/\/\S+|www\.\S+|@\w{2,30}|\S{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4})$/i

/** Returns the label of a line that its wording gives away, or null. */
export function labelLine(text: string, { start, end }: TextLine): LineLabel | null {
  const length = end - start
  if (length > LONGEST_LABELLED || length < 2) return null
  const line = text.slice(start, end)
  const plain = isAsciiLetter(line.charCodeAt(0)) ? line : line.replace(leadingSigns, '')
  if (length <= LONGEST_WHOLE) {
    const found = labelWhole(plain) ?? labelMenu(plain)
    if (found !== null) return found
  }
  const opening = quoteMark.test(line) ? null : labelOpening(plain)
  if (opening !== null) return opening
  return length <= LONGEST_SHORT ? labelShort(plain, line) : isCredit(line) ? label('caption') : null
}

function labelWhole(line: string): LineLabel | null {
  if (opensSmall.test(line)) return null
  const lower = line.toLowerCase().replaceAll('’', "'")
  return (
    whole.get(lower.replace(trailingSigns, '')) ??
    (lower.includes(' ') && !spokenToo.test(lower) ? whole.get(lower.replace(trailingStop, '')) : undefined) ??
    null
  )
}

/** Several menu items on one line, with bars or dots between them. */
function labelMenu(line: string): LineLabel | null {
  if (!separators.test(line)) return null
  const parts = splitAt(line, separators)
  const known = parts.map(labelWhole).filter((found) => found !== null)
  return known.length >= 2 && known.length >= parts.length / 2 ? { ...known[0]!, opens: false } : null
}

const splitAt = (line: string, marks: RegExp) => line.split(marks).map((part) => part.trim())

const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The first word in small letters, or ''. */
function openingWord(line: string): string {
  let end = 0
  while (isAsciiLetter(line.charCodeAt(end))) end++
  const isWhole = end > 0 && end <= LONGEST_WORD && line.charCodeAt(end) === 32
  return (isWhole ? line.slice(0, end) : (firstWord.exec(line)?.[0] ?? '')).toLowerCase()
}

function labelOpening(line: string): LineLabel | null {
  const word = openingWord(line)
  for (const { kind, longest, pattern, opens } of byFirstWord.get(word) ?? [])
    if (line.length <= longest && pattern.test(line)) return { kind, opens: opens === true, isEdgeOnly: false }
  return null
}

function labelShort(plain: string, line: string): LineLabel | null {
  if (hasDigit.test(line)) {
    if (countedComments.test(plain)) return { kind: 'comment', opens: true, isEdgeOnly: false }
    if (tally.test(line) || isWidgetCount(line)) return label('navigation')
    if (isDateLine(line) || isSourceLine(line)) return label('byline', true)
  }
  if (starSign.test(line[0]!) && isWidgetCount(line)) return label('navigation')
  if (addressSign.test(line) && addressAlone.test(line)) return label('other', true)
  if (copyrightSign.test(line)) return label('legal')
  if (saidBy.test(line)) return label('comment', true)
  if (isCredit(line)) return label('caption')
  return isByline(plain) ? label('byline', true) : null
}

const label = (kind: FurnitureKind, isEdgeOnly = false): LineLabel => ({ kind, opens: false, isEdgeOnly })

/** “Agency | City | Updated: 8 May” and the like: parts between bars, one of which holds a date. */
function isSourceLine(line: string): boolean {
  const parts = splitAt(line, /[|•·]/)
  return parts.length >= 2 && parts.some((part) => isDateLine(part)) && parts.every((part) => part.length <= 50)
}
