import type { DistinctSentence } from './collect-distinct-sentences.ts'

/** Weighs what sentences share: `setBase` keeps one, then `sharedWith` says what the terms that another has in common with it weigh together. */
export interface SharedWeigher {
  readonly setBase: (sentence: DistinctSentence) => void
  readonly sharedWith: (sentence: DistinctSentence) => number
}

/** Marks the base’s terms, so that comparing many with it costs the terms of those. */
export function makeSharedWeigher(weight: Float64Array): SharedWeigher {
  const baseIn = new Int32Array(weight.length)
  let base = 0
  const setBase = ({ terms }: DistinctSentence) => {
    base++
    for (let i = 0; i < terms.length; i++) baseIn[terms[i]!] = base
  }
  const sharedWith = ({ terms }: DistinctSentence) => {
    let shared = 0
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (baseIn[term] === base) shared += weight[term]!
    }
    return shared
  }
  return { setBase, sharedWith }
}
