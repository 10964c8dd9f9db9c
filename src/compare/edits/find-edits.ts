import { isPageCounter } from '../../languages/lexicon.ts'
import type { Edit } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { type CellTokens, makeCellCutter } from './cell-tokens.ts'
import type { ChangeClass } from './class-change.ts'
import { type ContextSide, classInContext, makeMentions } from './class-in-context.ts'
import { type ClassedChange, diffCells } from './diff-cells.ts'
import { cutAtGaps, type EditSide, locateTokens, type TokenizedCell } from './locate-change.ts'
import { type ReadingSpans, spansOf } from './reading-spans.ts'

/**
 * Finds the word-level edits of every edited or verbatim cell against its row's base.
 *
 * Shape: by row, then article in the story's order, then place; ids `e0`, `e1`, … in that order. A verbatim cell has edits of
 * class `punctuation` alone. An insertion has an empty base span, a deletion an empty variant span.
 * Units: spans are UTF-16 offsets in each article's text, or in its title if they say so.
 * Cost: each distinct pair of wordings is compared once.
 */
export function findEdits(story: Story, rows: readonly RelatedRow[]): Edit[] {
  const cut = makeCellCutter()
  const diff = rememberDiffs()
  const spans = rememberSpans(story)
  const mentions = makeMentions(story)
  const sideOf = (cell: RelatedCell, isTitle: boolean): Side => {
    const { reading } = story.articles[cell.article]!
    return { cell, tokens: cut(cell, isTitle), reading, spans: spans(cell.article), mentions: mentions(cell.article) }
  }
  const edits: Edit[] = []
  for (const row of rows) {
    for (const cell of row.cells) {
      if ((cell.relation !== 'verbatim' && cell.relation !== 'edited') || hasSameText(row.base, cell)) continue
      const base = sideOf(row.base, row.isTitle)
      const variant = sideOf(cell, row.isTitle)
      const isWhole = row.base.sentences.length === 1 && cell.sentences.length === 1
      const changes = diff(base.tokens, variant.tokens)
      for (const change of isWhole ? changes : changes.flatMap((change) => cutAtGaps(change, base, variant))) {
        const edit = { id: `e${edits.length}`, row: row.id, ...describeEdit(base, variant, change) }
        // words that a replacement was cut at may be the same on both sides
        if (edit.base.text !== edit.variant.text) edits.push(edit)
      }
    }
  }
  return edits
}

/** A cell with its tokens and what its reading tells. */
interface Side extends TokenizedCell {
  readonly cell: RelatedCell
  readonly reading: Reading
  readonly spans: ReadingSpans
  readonly mentions: (lemma: string) => boolean
}

function hasSameText({ sentences: base }: RelatedCell, { sentences }: RelatedCell): boolean {
  if (base.length !== sentences.length) return false
  for (let i = 0; i < base.length; i++) if (base[i]!.wording !== sentences[i]!.wording) return false
  return true
}

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

/** Where an edit stands in the base and in the variant. */
interface EditPlace {
  readonly from: EditSide
  readonly to: EditSide
}

function describeEdit(base: Side, variant: Side, change: ClassedChange): Omit<Edit, 'id' | 'row'> {
  const from = locateTokens(base, change.baseFrom, change.baseTo)
  const to = locateTokens(variant, change.variantFrom, change.variantTo)
  const inQuote = (from.text !== '' && base.spans.isQuoted(from)) || (to.text !== '' && variant.spans.isQuoted(to))
  const kind = (inQuote ? asAlteredMarks(from.text, to.text) : null) ?? classOfEdit(base, variant, change, { from, to })
  const place = { article: base.reading.article, start: from.start, end: from.end, text: from.text }
  return {
    article: variant.reading.article,
    base: from.field === undefined ? place : { article: place.article, ...from },
    variant: to,
    op: from.text === '' ? 'insert' : to.text === '' ? 'delete' : 'replace',
    class: kind.class,
    significance: kind.significance,
    reason: kind.reason,
    ...(kind.markers === undefined ? {} : { markers: [...kind.markers] }),
    inQuote
  }
}

const ellipsis = /\.\s?\.\s?\.|…/
const onlyMarks = /^[^\p{L}\p{N}]*$/u

/** An ellipsis or brackets inside a quotation are no typography: they say what the speaker did not say in one breath, or not at all. */
function asAlteredMarks(base: string, variant: string): ChangeClass | null {
  if (!onlyMarks.test(base) || !onlyMarks.test(variant)) return null
  if (ellipsis.test(base) !== ellipsis.test(variant)) {
    return { class: 'punctuation', significance: 'meaning', reason: 'an ellipsis inside a quotation' }
  }
  const hasBracket = (text: string) => text.includes('[') || text.includes(']')
  if (hasBracket(base) === hasBracket(variant)) return null
  return { class: 'punctuation', significance: 'style', reason: 'brackets inside a quotation' }
}

function classOfEdit(base: Side, variant: Side, change: ClassedChange, { from, to }: EditPlace): ChangeClass {
  if (variant.cell.relation === 'verbatim') return typographic
  if (isCounter(base) && isCounter(variant)) return counted
  return classInContext(change, contextOf(base, from), contextOf(variant, to))
}

const contextOf = ({ spans, mentions, cell }: Side, side: EditSide): ContextSide => ({
  side,
  spans,
  mentions,
  sentences: cell.sentences.map(({ sentence }) => sentence)
})

const isCounter = ({ cell }: Side) => isPageCounter(cell.sentences[0]!.wording.text)

const counted: ChangeClass = { class: 'number', significance: 'surface', reason: 'a counter or time stamp of the page' }
const typographic: ChangeClass = { class: 'punctuation', significance: 'surface', reason: 'the same words' }
