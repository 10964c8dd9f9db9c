import type { Edit } from '../../schemas/comparison.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { CellTokens } from './cell-tokens.ts'
import type { Change } from './change.ts'

/** One side of an edit: a span of an article's text or title. */
export type EditSide = Edit['variant']

/** A cell with its tokens, and the strings of its article that the words of an edit are cut out of. */
export interface TokenizedCell {
  readonly cell: AlignedCell
  readonly tokens: CellTokens
  readonly reading: { readonly text: string; readonly title: string | null }
}

/**
 * Locates the span of tokens `[from, to)` of a cell in the article that it stands in. An empty one lies after the word before it, or before the
 * first word.
 */
export function locateTokens({ cell, tokens, reading }: TokenizedCell, from: number, to: number): EditSide {
  const isTitle = cell.sentences[0]!.sentence.field === 'title'
  const start = from < to ? startOf(cell, tokens, from) : gapAt(cell, tokens, from)
  const end = from < to ? endOf(cell, tokens, to - 1) : start
  if (isTitle) return { field: 'title', start, end, text: (reading.title ?? '').slice(start, end) }
  return { start, end, text: reading.text.slice(start, end) }
}

const sentenceAt = ({ sentences }: AlignedCell, { sentenceOf }: CellTokens, i: number) =>
  sentences[sentenceOf === null ? 0 : sentenceOf[i]!]!
const startOf = (cell: AlignedCell, tokens: CellTokens, i: number) =>
  sentenceAt(cell, tokens, i).sentence.start + tokens.starts[i]!
const endOf = (cell: AlignedCell, tokens: CellTokens, i: number) => sentenceAt(cell, tokens, i).sentence.start + tokens.ends[i]!

function gapAt(cell: AlignedCell, tokens: CellTokens, i: number): number {
  if (i > 0) return endOf(cell, tokens, i - 1)
  return tokens.length > 0 ? startOf(cell, tokens, 0) : cell.sentences[0]!.sentence.start
}

/** Cuts a change at sentences of other rows that one of its sides would run over, so that its span contains only the cell's words. */
export function cutAtGaps<T extends Change>(change: T, base: TokenizedCell, variant: TokenizedCell): T[] {
  const baseCuts = gapsIn(base.cell, base.tokens, change.baseFrom, change.baseTo)
  const variantCuts = gapsIn(variant.cell, variant.tokens, change.variantFrom, change.variantTo)
  const parts: T[] = []
  for (let i = 0; i < Math.max(baseCuts.length, variantCuts.length) - 1; i++) {
    parts.push({
      ...change,
      baseFrom: baseCuts[i] ?? change.baseTo,
      baseTo: baseCuts[i + 1] ?? change.baseTo,
      variantFrom: variantCuts[i] ?? change.variantTo,
      variantTo: variantCuts[i + 1] ?? change.variantTo
    })
  }
  return parts
}

/** `from`, `to`, and between them every token that begins a sentence not told right after the one before. */
function gapsIn(cell: AlignedCell, tokens: CellTokens, from: number, to: number): number[] {
  const cuts = [from]
  const { sentenceOf } = tokens
  for (let i = from + 1; sentenceOf !== null && i < to; i++) {
    const [before, here] = [sentenceOf[i - 1]!, sentenceOf[i]!]
    if (before !== here && cell.sentences[here]!.place !== cell.sentences[before]!.place + 1) cuts.push(i)
  }
  cuts.push(to)
  return cuts
}
