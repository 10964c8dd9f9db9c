import type { AlignedCell } from './align-sentences.ts'
import { countKeptWordsOf } from './count-kept-words.ts'

/** How a cell's wording relates to its base's; `similarity` is 0..1, rounded to 4 decimals. */
export interface Relation {
  readonly relation: 'verbatim' | 'edited' | 'rewritten'
  readonly similarity: number
}

/** Returns the word ids of a cell, its sentences one after the other. */
export function cellWords({ sentences }: AlignedCell): ArrayLike<number> {
  if (sentences.length === 1) return sentences[0]!.wording.ids
  return sentences.flatMap(({ wording }) => [...wording.ids])
}

/**
 * Holds wordings against their row's base: `verbatim` with the same words in the same order, `edited` with at least half of the
 * shorter side's words kept in order, `rewritten` otherwise. `similarity` is twice the words kept over the words of both.
 * Identical sentences share a wording, so each distinct one is measured once.
 */
export function measureRelationTo(base: AlignedCell): (cell: AlignedCell) => Relation {
  const baseWords = cellWords(base)
  let countKept: ReturnType<typeof countKeptWordsOf> | undefined
  const measured = new Map<ArrayLike<number>, Relation>()
  measured.set(baseWords, { relation: 'verbatim', similarity: 1 })
  return (cell) => {
    const words = cellWords(cell)
    let relation = measured.get(words)
    if (relation === undefined) {
      countKept ??= countKeptWordsOf(baseWords)
      relation = relate(baseWords.length, words.length, countKept(words))
      measured.set(words, relation)
    }
    return relation
  }
}

function relate(base: number, variant: number, kept: number): Relation {
  if (kept === base && kept === variant) return { relation: 'verbatim', similarity: 1 }
  const similarity = Math.round((2 * kept * 10000) / (base + variant)) / 10000
  return { relation: kept > 0 && kept * 2 >= Math.min(base, variant) ? 'edited' : 'rewritten', similarity }
}
