import { bitCount, placesUsed, type SharedWords, type SlotSet } from './share-words.ts'

/** Sets of slots that hold for a whole story, so that the evidence for a pair is a count over sets. */
export interface SlotMasks {
  /** By article, the slots of all rows that it carries. */
  readonly inRowsOf: readonly SlotSet[]
  /** By article, how many of its words not enough others have. */
  readonly newWords: readonly number[]
  /** Slots that an article and enough others carry; how many others are enough. */
  readonly isShared: Uint32Array
  readonly enough: number
  /** Slots that most articles carry among those that have the row: lacking such a word is peculiar. */
  readonly isUsual: Uint32Array
  readonly isQuoted: Uint32Array
}

/** The share of a row's articles that makes a word of theirs usual there. */
const USUAL = 0.66

/**
 * A word that only one in so many articles has is no word of a common source: among many, some make the same change by chance, or copied it
 * from each other.
 */
const ONE_IN = 12

/** Counts, for each row and slot of a story, who carries it. */
export function maskSlots(words: SharedWords): SlotMasks {
  const { slotsOf, loneWords, carriers, rowOf, isQuoted } = words
  const rowCarriers = new Map<number, number>()
  for (const rows of loneWords) for (const row of rows.keys()) rowCarriers.set(row, (rowCarriers.get(row) ?? 0) + 1)
  const mask = (is: (slot: number) => boolean) => {
    const set = new Uint32Array((carriers.length + 31) >> 5)
    for (let slot = 0; slot < carriers.length; slot++) if (is(slot)) set[slot >> 5]! |= 1 << (slot & 31)
    return set
  }
  const ranges = rangesOfRows(rowOf)
  const enough = Math.ceil(slotsOf.length / ONE_IN)
  const isShared = mask((slot) => carriers[slot]! > enough)
  return {
    inRowsOf: loneWords.map((rows) => setOfRows(rows.keys(), ranges, carriers.length)),
    enough,
    isShared,
    newWords: slotsOf.map(({ bits, used }, article) => {
      const lone = [...loneWords[article]!.values()].reduce((sum, count) => sum + count, 0)
      return used.reduce((sum, i) => sum + bitCount(bits[i]! & ~isShared[i]!), lone)
    }),
    isUsual: mask((slot) => {
      // the two articles that will be compared both lack it
      const others = rowCarriers.get(rowOf[slot]!)! - 2
      return others > 1 && carriers[slot]! >= USUAL * others
    }),
    isQuoted: mask((slot) => isQuoted[slot]!)
  }
}

/** A row's slots were numbered one after the other. */
function rangesOfRows(rowOf: readonly number[]): Map<number, [number, number]> {
  const ranges = new Map<number, [number, number]>()
  rowOf.forEach((row, slot) => {
    const range = ranges.get(row)
    if (range === undefined) ranges.set(row, [slot, slot + 1])
    else range[1] = slot + 1
  })
  return ranges
}

function setOfRows(rows: Iterable<number>, ranges: ReadonlyMap<number, readonly [number, number]>, size: number): SlotSet {
  const set = new Uint32Array((size + 31) >> 5)
  for (const row of rows) {
    const range = ranges.get(row)
    if (range !== undefined) addRange(set, ...range)
  }
  return { bits: set, used: placesUsed(set) }
}

/** Adds the slots `[from, to)`, whole numbers of 32 at a time. */
function addRange(set: Uint32Array, from: number, to: number): void {
  const [first, last] = [from >> 5, (to - 1) >> 5]
  const [head, tail] = [0xffffffff << (from & 31), 0xffffffff >>> (31 - ((to - 1) & 31))]
  if (first === last) {
    set[first]! |= head & tail
    return
  }
  set[first]! |= head
  set.fill(0xffffffff, first + 1, last)
  set[last]! |= tail
}
