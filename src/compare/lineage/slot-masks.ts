import { hasSlot, type SharedWords } from './share-words.ts'

/** Sets of slots that hold for a whole story, so that the evidence for a pair is a count over sets. */
export interface SlotMasks {
  /** By article, the slots of all rows that it carries. */
  readonly inRowsOf: readonly Uint32Array[]
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
  const { slotsOf, carriers, rowOf, isQuoted } = words
  const rowsOf = slotsOf.map((set) => rowsIn(set, rowOf))
  const rowCarriers = new Map<number, number>()
  for (const rows of rowsOf) for (const row of rows) rowCarriers.set(row, (rowCarriers.get(row) ?? 0) + 1)
  const mask = (is: (slot: number) => boolean) => {
    const set = new Uint32Array((carriers.length + 31) >> 5)
    for (let slot = 0; slot < carriers.length; slot++) if (is(slot)) set[slot >> 5]! |= 1 << (slot & 31)
    return set
  }
  const ranges = rangesOfRows(rowOf)
  const enough = Math.ceil(slotsOf.length / ONE_IN)
  return {
    inRowsOf: rowsOf.map((rows) => setOfRows(rows, ranges, carriers.length)),
    enough,
    isShared: mask((slot) => carriers[slot]! > enough),
    isUsual: mask((slot) => {
      // the two articles that will be compared both lack it
      const others = rowCarriers.get(rowOf[slot]!)! - 2
      return others > 1 && carriers[slot]! >= USUAL * others
    }),
    isQuoted: mask((slot) => isQuoted[slot]!)
  }
}

function rowsIn(set: Uint32Array, rowOf: readonly number[]): ReadonlySet<number> {
  const rows = new Set<number>()
  for (let slot = 0; slot < rowOf.length; slot++) if (hasSlot(set, slot)) rows.add(rowOf[slot]!)
  return rows
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

function setOfRows(rows: ReadonlySet<number>, ranges: ReadonlyMap<number, readonly [number, number]>, size: number): Uint32Array {
  const set = new Uint32Array((size + 31) >> 5)
  for (const row of rows) {
    const [from, to] = ranges.get(row)!
    for (let slot = from; slot < to; slot++) set[slot >> 5]! |= 1 << (slot & 31)
  }
  return set
}
