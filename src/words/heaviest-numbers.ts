/**
 * Returns the `limit` of the first `count` numbers that weigh most, heaviest first, ties by number: an insertion into a short list, as `limit` is
 * small.
 */
export function heaviestNumbers(numbers: ArrayLike<number>, count: number, weight: ArrayLike<number>, limit: number): number[] {
  const best: number[] = []
  const weights: number[] = []
  for (let i = 0; i < count; i++) {
    const number = numbers[i]!
    const w = weight[number]!
    let at = best.length
    if (at === limit && !isBefore(number, w, best[at - 1]!, weights[at - 1]!)) continue
    if (at === limit) at--
    for (; at > 0 && isBefore(number, w, best[at - 1]!, weights[at - 1]!); at--) {
      best[at] = best[at - 1]!
      weights[at] = weights[at - 1]!
    }
    best[at] = number
    weights[at] = w
  }
  return best
}

const isBefore = (a: number, weightOfA: number, b: number, weightOfB: number) =>
  weightOfA > weightOfB || (weightOfA === weightOfB && a < b)
