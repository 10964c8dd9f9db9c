import type { Edit } from '../../schemas/comparison.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { CellTokens } from './cell-tokens.ts'
import type { Change } from './diff-tokens.ts'

/** One side of an edit: a span of an article's text or title. */
export type EditSide = Edit['variant']

/** An article's two strings, to cut an edit's words out of. */
interface Fields {
  readonly text: string
  readonly title: string | null
}

/**
 * The span of tokens `[from, to)` of a cell in the article that it stands in. An empty one lies behind the word before it, or before the
 * first word.
 */
export function locateTokens(fields: Fields, cell: AlignedCell, tokens: CellTokens, from: number, to: number): EditSide {
  const isTitle = cell.sentences[0]!.sentence.field === 'title'
  const start = from < to ? startOf(cell, tokens, from) : gapAt(cell, tokens, from)
  const end = from < to ? endOf(cell, tokens, to - 1) : start
  const text = (isTitle ? (fields.title ?? '') : fields.text).slice(start, end)
  return isTitle ? { field: 'title', start, end, text } : { start, end, text }
}

const startOf = (cell: AlignedCell, tokens: CellTokens, i: number) =>
  cell.sentences[tokens.sentenceOf[i]!]!.sentence.start + tokens.starts[i]!
const endOf = (cell: AlignedCell, tokens: CellTokens, i: number) =>
  cell.sentences[tokens.sentenceOf[i]!]!.sentence.start + tokens.ends[i]!

function gapAt(cell: AlignedCell, tokens: CellTokens, i: number): number {
  if (i > 0) return endOf(cell, tokens, i - 1)
  return tokens.length > 0 ? startOf(cell, tokens, 0) : cell.sentences[0]!.sentence.start
}

/** Cuts a change where one of its sides would run over sentences of other rows, so that its span holds the cell's words alone. */
export function cutAtGaps<T extends Change>(change: T, base: [AlignedCell, CellTokens], variant: [AlignedCell, CellTokens]): T[] {
  if (base[0].sentences.length === 1 && variant[0].sentences.length === 1) return [change]
  const baseCuts = gapsIn(...base, change.baseFrom, change.baseTo)
  const variantCuts = gapsIn(...variant, change.variantFrom, change.variantTo)
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

/** `from`, `to`, and between them every token that begins a sentence not told right behind the one before. */
function gapsIn(cell: AlignedCell, tokens: CellTokens, from: number, to: number): number[] {
  const cuts = [from]
  for (let i = from + 1; i < to; i++) {
    const [before, here] = [tokens.sentenceOf[i - 1]!, tokens.sentenceOf[i]!]
    if (before !== here && cell.sentences[here]!.place !== cell.sentences[before]!.place + 1) cuts.push(i)
  }
  cuts.push(to)
  return cuts
}
