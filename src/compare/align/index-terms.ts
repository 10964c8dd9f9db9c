import { heaviestNumbers } from '../../words/heaviest-numbers.ts'
import type { DistinctSentence } from './collect-distinct-sentences.ts'

/** An inverted index over sentences: which of them (by number) hold a term. Grows while it is asked. */
export interface TermIndex {
  /** Adds a sentence under a number; numbers count up from 0. */
  readonly add: (number: number, sentence: DistinctSentence) => void
  /**
   * Numbers of the wordings that share most with `sentence`, by the weight of its rarest terms; at most `limit`, heaviest first, ties by
   * number. Terms that more than `MOST_POSTINGS` sentences hold are passed over.
   */
  readonly nearest: (sentence: DistinctSentence, limit: number) => number[]
}

const MOST_POSTINGS = 100

/** Makes an empty index for up to `size` sentences, which looks each up by its `rarest` rarest terms. */
export function makeTermIndex(weight: Float64Array, size: number, rarest: number): TermIndex {
  const postings = makePostings(weight.length, size)
  const shared = new Float64Array(size)
  const touched = new Int32Array(size)
  const add = (number: number, { terms }: DistinctSentence) => {
    for (let i = 0; i < terms.length; i++) postings.add(terms[i]!, number)
  }
  const nearest = (sentence: DistinctSentence, limit: number): number[] => {
    let count = 0
    const terms = rarestTerms(sentence.terms, weight, rarest)
    const { last, numbers, before, counts } = postings.lists()
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (counts[term]! > MOST_POSTINGS) continue
      const w = weight[term]!
      for (let at = last[term]!; at > 0; at = before[at]!) {
        const number = numbers[at]!
        if (shared[number] === 0) touched[count++] = number
        shared[number]! += w
      }
    }
    const best = heaviestNumbers(touched, count, shared, limit)
    for (let i = 0; i < count; i++) shared[touched[i]!] = 0
    return best
  }
  return { add, nearest }
}

/** Lists of numbers, one a term, each linked from its last to its first in arrays that grow together; place 0 ends a list. */
function makePostings(terms: number, expected: number) {
  const last = new Int32Array(terms)
  const counts = new Int32Array(terms)
  let numbers = new Int32Array(16 * (expected + 1))
  let before = new Int32Array(numbers.length)
  let size = 1
  const grow = () => {
    const [more, moreBefore] = [new Int32Array(2 * size), new Int32Array(2 * size)]
    more.set(numbers)
    moreBefore.set(before)
    numbers = more
    before = moreBefore
  }
  const add = (term: number, number: number) => {
    if (counts[term]! > MOST_POSTINGS) return
    if (size === numbers.length) grow()
    numbers[size] = number
    before[size] = last[term]!
    last[term] = size++
    counts[term]!++
  }
  return { add, lists: () => ({ last, numbers, before, counts }) }
}

/** The rarest terms, by weight; ties by number. */
const rarestTerms = (terms: readonly number[], weight: Float64Array, limit: number): readonly number[] =>
  terms.length <= limit ? terms : heaviestNumbers(terms, terms.length, weight, limit)
