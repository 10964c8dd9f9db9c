/**
 * Returns which elements stand on a longest strictly increasing run of `values`; of several such runs the one with the smallest values.
 *
 * Source: patience sorting (Fredman 1975), O(n log n).
 */
export function longestIncreasingRun(values: readonly number[]): boolean[] {
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : tails[low - 1]!)
    tails[low] = i
  })
  const isOn = values.map(() => false)
  for (let i = tails.length === 0 ? -1 : tails[tails.length - 1]!; i >= 0; i = before[i]!) isOn[i] = true
  return isOn
}
