import type { FurnitureKind } from '../../languages/lexicon.ts'
import type { TextLine } from '../text-lines.ts'
import { type LineLabel, labelLine } from './label-line.ts'
import { isProse } from './line-shape.ts'

/** The lines of a text with what is known of each so far; the stages fill in `kinds`, one after the other. */
export interface PageLines {
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly labels: readonly (LineLabel | null)[]
  readonly isProse: readonly boolean[]
  /** What kind of furniture each line is; null for the article's own. */
  readonly kinds: (FurnitureKind | null)[]
}

/** Labels every line by its wording; those that are furniture wherever they stand have their kind at once. */
export function labelLines(text: string, lines: readonly TextLine[]): PageLines {
  const labels = lines.map((line) => labelLine(text, line))
  return {
    text,
    lines,
    labels,
    isProse: lines.map((line) => isProse(text, line)),
    kinds: labels.map((label) => (label === null || label.isEdgeOnly ? null : label.kind))
  }
}

export const lineAt = ({ text, lines }: PageLines, i: number) => text.slice(lines[i]!.start, lines[i]!.end)

/** Checks whether line `i` is running text that nothing has marked so far. */
export const isOwnProse = ({ isProse, kinds }: PageLines, i: number) => isProse[i]! && kinds[i] === null

const LONGEST_MENU_LINE = 110
const stopped = /[.!?…:;,][”"’')\]]{0,2}$/
const listSign = /^(?:[•‣◦▪■●∙·*►–-]\s|\(?\d{1,3}[.)]\s)/

/** Checks whether line `i` is short and not a sentence: a menu item, a headline, a name. List items do not count. */
export function isShortLine(page: PageLines, i: number): boolean {
  const { start, end } = page.lines[i]!
  if (page.isProse[i] || end - start > LONGEST_MENU_LINE) return false
  const line = lineAt(page, i)
  return !stopped.test(line) && !listSign.test(line)
}
