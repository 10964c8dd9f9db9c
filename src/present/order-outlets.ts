import type { OutletFraming } from '../schemas/comparison.ts'

type Contrasted = Pick<OutletFraming, 'outlet' | 'contrast' | 'distinct'>

/** A contrast beyond this many standard errors counts as distinct, in comparisons stored before `distinct` existed. */
const TOLD_APART = 1.96

/** Checks whether an outlet's framing can be distinguished from that of the others. */
export const isDistinct = ({ distinct, contrast }: Pick<OutletFraming, 'contrast' | 'distinct'>): boolean =>
  distinct ?? Math.abs(contrast) >= TOLD_APART

/**
 * Returns outlets in an order that claims no more than is known: those that stand out above the others, strongest first; those that cannot be told
 * apart, by name; those that stand out below.
 */
export function orderOutlets<T>(items: readonly T[], framingOf: (item: T) => Contrasted): T[] {
  const rank = (outlet: Contrasted) => (isDistinct(outlet) ? (outlet.contrast > 0 ? 0 : 2) : 1)
  return items.toSorted((left, right) => {
    const [a, b] = [framingOf(left), framingOf(right)]
    const ranks = rank(a) - rank(b)
    if (ranks !== 0) return ranks
    if (rank(a) !== 1) return b.contrast - a.contrast
    return a.outlet < b.outlet ? -1 : a.outlet > b.outlet ? 1 : 0
  })
}
