import type { AlignedCell } from './align-sentences.ts'
import { countKeptWords } from './count-kept-words.ts'

/** How a cell's wording relates to its base's; `similarity` is 0..1, rounded to 4 decimals. */
export interface Relation {
  readonly relation: 'verbatim' | 'edited' | 'rewritten'
  readonly similarity: number
}

/** Word ids of a cell, its sentences one after the other. */
export function cellWords({ sentences }: AlignedCell): ArrayLike<number> {
  if (sentences.length === 1) return sentences[0]!.wording.ids
  return sentences.flatMap(({ wording }) => [...wording.ids])
}

/**
 * Holds a wording against its base's: `verbatim` with the same words in the same order, `edited` with at least half of the shorter
 * side's words kept in order, `rewritten` otherwise. `similarity` is twice the words kept over the words of both.
 */
export function measureRelation(base: ArrayLike<number>, variant: ArrayLike<number>): Relation {
  if (base === variant) return { relation: 'verbatim', similarity: 1 }
  const kept = countKeptWords(base, variant)
  const [shorter, longer] = base.length < variant.length ? [base.length, variant.length] : [variant.length, base.length]
  if (kept === longer) return { relation: 'verbatim', similarity: 1 }
  const similarity = Math.round((2 * kept * 10000) / (shorter + longer)) / 10000
  return { relation: kept * 2 >= shorter && kept > 0 ? 'edited' : 'rewritten', similarity }
}
