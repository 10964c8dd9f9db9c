import type { Telling } from './collect-tellings.ts'
import type { Group } from './group-families.ts'

/** So many of the articles in conflict are looked at; the first in canonical order. */
const MOST_CONFLICTS = 3
/** What a sentence must cover of the whole that the other does not: this weight (more than one rare word or name) … */
const LEAST_OWN = 4.5
/** … and this share of its own words, or of what the other leaves of the whole. */
const LEAST_OWN_SHARE = 0.45

/**
 * Whether two groups may become one row, seen from the articles that stand in both.
 *
 * `free`: no article stands in both. `split`: one telling of the link (`linked`) holds what those articles tell in two sentences, so
 * that each covers words of it that the other does not: a split or a merge. `conflict`: they tell two things there, however alike.
 */
export function judgeConflict(
  left: Group,
  right: Group,
  linked: readonly Telling[],
  weight: Float64Array
): 'free' | 'split' | 'conflict' {
  const [small, large] = left.cells.size <= right.cells.size ? [left, right] : [right, left]
  const both: number[] = []
  for (const article of small.cells.keys()) if (large.cells.has(article)) both.push(article)
  if (both.length === 0) return 'free'
  const tested = both.sort((a, b) => a - b).slice(0, MOST_CONFLICTS)
  const explained = tested.filter((article) => {
    const [a, b] = [small.cells.get(article)!, large.cells.get(article)!]
    return linked.some((whole) => coversApart(whole, a, b, weight) && coversApart(whole, b, a, weight))
  })
  return explained.length * 2 > tested.length ? 'split' : 'conflict'
}

/** Whether `part` covers words of `whole` that `other` does not: much of what is its own, or of what the other leaves. */
function coversApart(whole: Telling, part: readonly Telling[], other: readonly Telling[], weight: Float64Array): boolean {
  let left = 0
  let covered = 0
  for (const term of whole.terms) {
    if (holds(other, term)) continue
    left += weight[term]!
    if (holds(part, term)) covered += weight[term]!
  }
  if (covered < LEAST_OWN) return false
  let own = 0
  for (const { terms } of part) for (const term of terms) if (!holds(other, term)) own += weight[term]!
  return covered >= LEAST_OWN_SHARE * Math.min(left, own)
}

function holds(tellings: readonly Telling[], term: number): boolean {
  for (const { terms } of tellings) {
    let low = 0
    let high = terms.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (terms[middle]! < term) low = middle + 1
      else high = middle
    }
    if (terms[low] === term) return true
  }
  return false
}
