import type { Telling } from './collect-tellings.ts'

/** An inverted index over tellings: which of them (by number) hold a term. Grows while it is asked. */
export interface TermIndex {
  /** Adds a telling under a number; numbers count up from 0. */
  readonly add: (number: number, telling: Telling) => void
  /**
   * Numbers of the tellings that share most with `telling`, by the weight of its rarest terms; at most `limit`, heaviest first, ties by
   * number. Terms in more than `MOST_POSTINGS` tellings are passed over, unless too few rarer ones are there.
   */
  readonly nearest: (telling: Telling, limit: number) => number[]
}

const RAREST_TERMS = 12
const MOST_POSTINGS = 400

export function makeTermIndex(weight: Float64Array): TermIndex {
  const postings: (number[] | undefined)[] = new Array(weight.length)
  const shared: number[] = []
  const touched: number[] = []
  const add = (number: number, telling: Telling) => {
    shared[number] = 0
    for (const term of telling.terms) {
      const list = postings[term]
      if (list === undefined) postings[term] = [number]
      else list.push(number)
    }
  }
  const nearest = (telling: Telling, limit: number): number[] => {
    const terms = rarest(telling.terms, weight)
    for (const term of terms) {
      const list = postings[term]
      if (list === undefined || list.length > MOST_POSTINGS) continue
      const w = weight[term]!
      for (const number of list) {
        if (shared[number] === 0) touched.push(number)
        shared[number]! += w
      }
    }
    const best = touched.sort((a, b) => shared[b]! - shared[a]! || a - b).slice(0, limit)
    for (const number of touched) shared[number] = 0
    touched.length = 0
    return best
  }
  return { add, nearest }
}

/** The heaviest terms, heaviest first; ties by number. */
function rarest(terms: Int32Array, weight: Float64Array): number[] {
  const sorted = Array.from(terms).sort((a, b) => weight[b]! - weight[a]! || a - b)
  return sorted.length > RAREST_TERMS ? sorted.slice(0, RAREST_TERMS) : sorted
}
