/**
 * Returns the places (0 to `count` − 1) of most weight, heaviest first, at most `limit`; places without weight are left out, ties go by place.
 * An insertion into a short list, as `limit` is small beside `count`.
 */
export function pickHeaviest(count: number, weightAt: (place: number) => number, limit: number): number[] {
  const best: number[] = []
  const weights: number[] = []
  for (let place = 0; place < count; place++) {
    const weight = weightAt(place)
    if (weight <= 0 || (best.length === limit && weight <= weights[limit - 1]!)) continue
    let at = Math.min(best.length, limit - 1)
    for (; at > 0 && weights[at - 1]! < weight; at--) {
      best[at] = best[at - 1]!
      weights[at] = weights[at - 1]!
    }
    best[at] = place
    weights[at] = weight
  }
  return best
}
