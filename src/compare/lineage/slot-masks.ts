import type { SharedWords } from './share-words.ts'
import { bitCount } from './slot-set.ts'

/** Sets of slots that hold for a whole story, so that the evidence for a pair is a count over sets. */
export interface SlotMasks {
  /** By article, how many of its words not enough others have. */
  readonly newWords: readonly number[]
  /** Slots that an article and enough others carry; how many others are enough. */
  readonly isShared: Uint32Array
  readonly enough: number
  /** Slots that most articles carry among those that have the row: lacking such a word is peculiar. */
  readonly isUsual: Uint32Array
  readonly isQuoted: Uint32Array
  /** Slots outside quotation marks that few carry of the many who have the row: two who do have them from each other, or from one text. */
  readonly isPeculiar: Uint32Array
}

/** The share of a row's articles that makes a word of theirs usual there. */
const USUAL = 0.66

/**
 * A word that only one in so many articles has is no word of a common source: among many, some make the same change by chance, or copied it
 * from each other.
 */
const ONE_IN = 12

/** A row has many articles if it has this many times as many as are enough. */
const MANY = 3

/** Finds the slots of a story that enough carry, that are usual in their row, and that are quoted. */
export function maskSlots({ slotsOf, carriers, isQuoted, metRows, loneOf, loneOutside }: SharedWords): SlotMasks {
  const enough = Math.ceil(slotsOf.length / ONE_IN)
  const empty = () => new Uint32Array((carriers.length + 31) >> 5)
  const [shared, usual, quoted, peculiar] = [empty(), empty(), empty(), empty()]
  for (const { from, to, articles } of metRows) {
    // the two articles that will be compared both lack it
    const others = articles - 2
    for (let slot = from; slot < to; slot++) {
      const bit = 1 << (slot & 31)
      if (carriers[slot]! > enough) shared[slot >> 5]! |= bit
      if (others > 1 && carriers[slot]! >= USUAL * others) usual[slot >> 5]! |= bit
      if (isQuoted[slot] === 1) quoted[slot >> 5]! |= bit
      else if (articles >= MANY * enough && carriers[slot]! <= enough) peculiar[slot >> 5]! |= bit
    }
  }
  const newWords = slotsOf.map(({ bits, used }, article) => {
    let sum = loneOutside[article]!
    for (const lone of loneOf[article]!) sum += lone
    for (const i of used) sum += bitCount(bits[i]! & ~shared[i]!)
    return sum
  })
  return { enough, isShared: shared, isUsual: usual, isQuoted: quoted, isPeculiar: peculiar, newWords }
}
