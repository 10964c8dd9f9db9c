import type { OutletFraming } from '../schemas/comparison.ts'

/** Where a fact stands that an article shares with others. */
export type Moved = NonNullable<OutletFraming['prominence']>[number]

/** Facts are shown from this share of the text on, and so many in each direction. */
export const MOST_MOVED = { least: 0.15, facts: 5 } as const

/** Checks whether a fact stands far enough from where the others have it to be worth showing. */
export const isMoved = ({ against }: Moved): boolean => Math.abs(against) >= MOST_MOVED.least

/** Returns the facts that an article reports higher up and further down than the others, the furthest first. */
export function movedFacts(
  prominence: readonly Moved[],
  most: number = MOST_MOVED.facts
): { readonly up: readonly Moved[]; readonly down: readonly Moved[] } {
  const moved = prominence.filter(isMoved)
  return {
    up: moved.filter(({ against }) => against < 0).slice(0, most),
    down: moved.filter(({ against }) => against > 0).slice(0, most)
  }
}
