import { heaviestNumbers } from '../../words/heaviest-numbers.ts'
import type { Report } from './collect-reports.ts'

/** Terms that more reports hold say of none what it is about; passing them over keeps the cost from growing with the square of the story. */
const MOST_POSTINGS = 100
/** How many candidates are examined for each report, those that share most; more in a small story, in which each outlet may use its own words. */
const CANDIDATES = 8
const CANDIDATES_SMALL = 32
const SMALL_STORY = 400

/** A pair of reports (by number, the first lower) and what their terms in common weigh, squared and summed. */
export type OnCandidate = (left: number, right: number) => void

/** Goes through the pairs of reports that share at least `least` (squared weight of terms, frequent ones aside). */
export function forEachCandidate(
  reports: readonly Report[],
  weight: Float64Array,
  least: number,
  onCandidate: OnCandidate
): void {
  const postings = collectPostings(reports, weight.length)
  const shared = new Float64Array(reports.length)
  const touched = new Int32Array(reports.length)
  const limit = reports.length <= SMALL_STORY ? CANDIDATES_SMALL : CANDIDATES
  reports.forEach(({ terms }, right) => {
    let count = 0
    for (const term of terms) {
      const holders = postings[term]!
      if (holders.length > MOST_POSTINGS) continue
      const square = weight[term]! ** 2
      for (let i = 0; i < holders.length && holders[i]! < right; i++) {
        const left = holders[i]!
        if (shared[left] === 0) touched[count++] = left
        shared[left]! += square
      }
    }
    let kept = 0
    for (let i = 0; i < count; i++)
      if (shared[touched[i]!]! >= least) touched[kept++] = touched[i]!
      else shared[touched[i]!] = 0
    for (const left of heaviestNumbers(touched, kept, shared, limit)) onCandidate(left, right)
    for (let i = 0; i < kept; i++) shared[touched[i]!] = 0
  })
}

/** For each term the reports that hold it, ascending. */
function collectPostings(reports: readonly Report[], size: number): (number[] | undefined)[] {
  const postings: (number[] | undefined)[] = new Array(size)
  reports.forEach(({ terms }, number) => {
    for (const term of terms) {
      const known = postings[term]
      if (known === undefined) postings[term] = [number]
      else known.push(number)
    }
  })
  return postings
}
