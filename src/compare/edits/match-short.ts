import type { Change, WeightOf } from './change.ts'

/** What a pair counts before its weight, which only decides between runs of equal length. */
const PAIR = 64

/**
 * Returns the longest common subsequence of two short sequences, as pairs of places, both ascending: `base[baseFrom, baseTo)` and
 * `variant[variantFrom, variantTo)`. Of several equally long ones, the one whose words weigh most, so that “gray” is kept rather than a comma; of those, the
 * one whose pairs stand furthest to the front.
 *
 * Source: the table of Wagner and Fischer (1974), whose cost is the product of both lengths; for a handful of tokens that is far less than
 * setting up a search.
 */
export function matchShort(
  base: ArrayLike<number>,
  variant: ArrayLike<number>,
  { baseFrom, baseTo, variantFrom, variantTo }: Change,
  weightOf: WeightOf
): (readonly [number, number])[] {
  const width = variantTo - variantFrom + 1
  const lengths = new Uint16Array((baseTo - baseFrom + 1) * width)
  for (let b = baseTo - 1; b >= baseFrom; b--) {
    for (let v = variantTo - 1; v >= variantFrom; v--) {
      const here = (b - baseFrom) * width + v - variantFrom
      lengths[here] =
        base[b] === variant[v]
          ? lengths[here + width + 1]! + PAIR + weightOf(b)
          : Math.max(lengths[here + width]!, lengths[here + 1]!)
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [b, v] = [baseFrom, variantFrom]
  while (b < baseTo && v < variantTo) {
    const here = (b - baseFrom) * width + v - variantFrom
    const isPair = base[b] === variant[v] && lengths[here] === lengths[here + width + 1]! + PAIR + weightOf(b)
    if (isPair) pairs.push([b++, v++])
    else if (lengths[here + width]! >= lengths[here + 1]!) b++
    else v++
  }
  return pairs
}
