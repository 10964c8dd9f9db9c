import type { Variant } from './list-variants.ts'
import { NEGATOR, type WordKinds } from './word-kinds.ts'

/**
 * Says of a row which words all its variants have: nothing there can differ. `isEverywhere` is asked for words of the row last counted;
 * `differing` are the kinds of the words that some variant lacks, as bits, with `NEGATOR` if the variants deny unequally often.
 */
export interface RowWords {
  readonly count: (variants: readonly Variant[]) => { readonly differing: number }
  readonly isEverywhere: (id: number) => boolean
}

/** Counts in arrays over the vocabulary that are used again for every row. */
export function makeRowWords(kinds: WordKinds): RowWords {
  const variantsWith = new Int32Array(kinds.length)
  const lastVariant = new Int32Array(kinds.length)
  const lastRow = new Int32Array(kinds.length)
  let row = 0
  let variant = 0
  let variants = 0
  /** The row's words of a kind, each once. */
  let marked: number[] = []
  const add = (ids: Int32Array): number => {
    let negators = 0
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!
      if (kinds[id]! & NEGATOR) negators++
      if (lastVariant[id] === variant) continue
      lastVariant[id] = variant
      if (lastRow[id] !== row) {
        lastRow[id] = row
        variantsWith[id] = 0
        if (kinds[id] !== 0) marked.push(id)
      }
      variantsWith[id]!++
    }
    return negators
  }
  const isEverywhere = (id: number) => variantsWith[id] === variants
  const count = (list: readonly Variant[]) => {
    row++
    variants = list.length
    marked = []
    const negators = new Set<number>()
    for (const { cells } of list) {
      variant++
      let own = 0
      for (const { wording } of cells[0]!) own += add(wording.ids)
      negators.add(own)
    }
    let differing = negators.size > 1 ? NEGATOR : 0
    for (const id of marked) if (!isEverywhere(id)) differing |= kinds[id]! & ~NEGATOR
    return { differing }
  }
  return { count, isEverywhere }
}
