import type { Edit } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { type CellTokens, makeCellCutter } from './cell-tokens.ts'
import type { ChangeClass } from './class-change.ts'
import { type ClassedChange, diffCells } from './diff-cells.ts'
import { cutAtGaps, type EditSide, locateTokens } from './locate-change.ts'
import { type ReadingSpans, spansOf } from './reading-spans.ts'

/**
 * The word-level edits of every edited or verbatim cell against its row's base.
 *
 * Shape: by row, then article in the story's order, then place; ids `e0`, `e1`, … in that order. A verbatim cell has edits of
 * class `punctuation` alone. An insertion has an empty base span, a deletion an empty variant span.
 * Units: spans are UTF-16 offsets in each article's text, or title where they say so.
 * Cost: each distinct pair of wordings is compared once.
 */
export function findEdits(story: Story, rows: readonly RelatedRow[]): Edit[] {
  const cut = makeCellCutter()
  const diff = rememberDiffs()
  const spans = rememberSpans(story)
  const edits: Edit[] = []
  for (const row of rows) {
    if (row.cells.length < 2) continue
    for (const cell of row.cells) {
      if (cell.relation !== 'verbatim' && cell.relation !== 'edited') continue
      if (hasSameText(row.base, cell)) continue
      const base = cut(row.base, row.isTitle)
      const variant = cut(cell, row.isTitle)
      for (const change of diff(base, variant)) {
        for (const part of cutAtGaps(change, [row.base, base], [cell, variant])) {
          edits.push(describeEdit(story, spans, row, cell, base, variant, part, edits.length))
        }
      }
    }
  }
  return edits
}

const hasSameText = (base: RelatedCell, cell: RelatedCell) =>
  base.sentences.length === cell.sentences.length &&
  base.sentences.every(({ wording }, i) => wording === cell.sentences[i]!.wording)

function rememberDiffs(): (base: CellTokens, variant: CellTokens) => readonly ClassedChange[] {
  const known = new Map<CellTokens, Map<CellTokens, readonly ClassedChange[]>>()
  return (base, variant) => {
    const againstBase = known.get(base) ?? new Map<CellTokens, readonly ClassedChange[]>()
    known.set(base, againstBase)
    const found = againstBase.get(variant) ?? diffCells(base, variant)
    againstBase.set(variant, found)
    return found
  }
}

function rememberSpans(story: Story): (article: number) => ReadingSpans {
  const known: ReadingSpans[] = []
  return (article) => {
    known[article] ??= spansOf(story.articles[article]!.reading)
    return known[article]
  }
}

function describeEdit(
  story: Story,
  spans: (article: number) => ReadingSpans,
  row: RelatedRow,
  cell: RelatedCell,
  baseTokens: CellTokens,
  variantTokens: CellTokens,
  change: ClassedChange,
  number: number
): Edit {
  const reading = (article: number) => story.articles[article]!.reading
  const base = locateTokens(reading(row.base.article), row.base, baseTokens, change.baseFrom, change.baseTo)
  const variant = locateTokens(reading(cell.article), cell, variantTokens, change.variantFrom, change.variantTo)
  const [baseSpans, variantSpans] = [spans(row.base.article), spans(cell.article)]
  const kind = cell.relation === 'verbatim' ? typographic : inContext(change, base, variant, baseSpans, variantSpans)
  return {
    id: `e${number}`,
    row: row.id,
    article: reading(cell.article).article,
    base: { article: reading(row.base.article).article, ...base },
    variant,
    op: base.text === '' ? 'insert' : variant.text === '' ? 'delete' : 'replace',
    class: kind.class,
    significance: kind.significance,
    inQuote: (base.text !== '' && baseSpans.isQuoted(base)) || (variant.text !== '' && variantSpans.isQuoted(variant))
  }
}

const typographic: ChangeClass = { class: 'punctuation', significance: 'surface' }

/** The class of a change of wording, once it is known what the readings make of its words: an epithet, or a name. */
function inContext(
  change: ChangeClass,
  base: EditSide,
  variant: EditSide,
  baseSpans: ReadingSpans,
  variantSpans: ReadingSpans
): ChangeClass {
  const isOpen = change.class === 'wording' || change.class === 'name' || change.class === 'intensifier'
  if (!isOpen) return change
  if ((base.text !== '' && baseSpans.isNamed(base)) || (variant.text !== '' && variantSpans.isNamed(variant))) {
    return change.class === 'wording' ? { class: 'name', significance: 'meaning' } : change
  }
  const epithet =
    (base.text !== '' ? baseSpans.epithetAt(base) : null) ?? (variant.text !== '' ? variantSpans.epithetAt(variant) : null)
  if (epithet === null) return change
  return { class: 'epithet', significance: epithet.kind === 'title' ? 'style' : 'meaning' }
}
