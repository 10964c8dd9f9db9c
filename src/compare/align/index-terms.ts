import type { Telling } from './collect-tellings.ts'

/** An inverted index over tellings: which of them (by number) hold a term. Grows while it is asked. */
export interface TermIndex {
  /** Adds a telling under a number; numbers count up from 0. */
  readonly add: (number: number, telling: Telling) => void
  /**
   * Numbers of the tellings that share most with `telling`, by the weight of its rarest terms; at most `limit`, heaviest first, ties by
   * number. Terms that more than `MOST_POSTINGS` tellings hold are passed over.
   */
  readonly nearest: (telling: Telling, limit: number) => number[]
}

const MOST_POSTINGS = 100

/** An empty index for up to `size` tellings, which looks each up by its `rarest` rarest terms. */
export function makeTermIndex(weight: Float64Array, size: number, rarest: number): TermIndex {
  const postings: (number[] | undefined)[] = new Array(weight.length)
  const shared = new Float64Array(size)
  const add = (number: number, telling: Telling) => {
    for (const term of telling.terms) {
      const list = postings[term]
      if (list === undefined) postings[term] = [number]
      else if (list.length <= MOST_POSTINGS) list.push(number)
    }
  }
  const nearest = (telling: Telling, limit: number): number[] => {
    const touched: number[] = []
    for (const term of rarestTerms(telling.terms, weight, rarest)) {
      const list = postings[term]
      if (list === undefined || list.length > MOST_POSTINGS) continue
      const w = weight[term]!
      for (const number of list) {
        if (shared[number] === 0) touched.push(number)
        shared[number]! += w
      }
    }
    const best = heaviest(touched, shared, limit)
    for (const number of touched) shared[number] = 0
    return best
  }
  return { add, nearest }
}

/** The rarest terms, by weight; ties by number. */
function rarestTerms(terms: Int32Array, weight: Float64Array, limit: number): ArrayLike<number> & Iterable<number> {
  return terms.length <= limit ? terms : heaviest(terms, weight, limit)
}

/** The `limit` numbers of most weight, heaviest first, ties by number: an insertion into a short list, as `limit` is small. */
function heaviest(numbers: ArrayLike<number>, weight: ArrayLike<number>, limit: number): number[] {
  const best: number[] = []
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!
    const w = weight[number]!
    let at = best.length
    while (at > 0 && isBefore(number, w, best[at - 1]!, weight)) at--
    if (at === limit) continue
    if (best.length < limit) best.push(number)
    for (let j = best.length - 1; j > at; j--) best[j] = best[j - 1]!
    best[at] = number
  }
  return best
}

const isBefore = (a: number, weightOfA: number, b: number, weight: ArrayLike<number>) =>
  weightOfA > weight[b]! || (weightOfA === weight[b]! && a < b)
