import type { DistinctSentence } from './collect-distinct-sentences.ts'
import type { Group } from './group-families.ts'

/**
 * Whether two groups may become one row, seen from the articles that stand in both.
 *
 * `free`: no article is in both. `split`: one wording of the link holds what those articles report in two sentences, so that each
 * covers words of it that the other does not: a split or a merge. `conflict`: the two report different things, however similar.
 */
export type ConflictJudge = (left: Group, right: Group, linked: readonly DistinctSentence[]) => 'free' | 'split' | 'conflict'

/** So many of the articles that stand in both are looked at. */
const MOST_TESTED = 3
/** What one article tells in a sentence and more than so many tell in two stays two facts: else its slip would join the rows of all. */
const MOST_APART = 20
/** What a sentence must cover of the whole that the other does not: this weight (more than one rare word or name) … */
const LEAST_OWN = 4.5
/** … and this share of its words, or of what the other leaves of the whole. */
const LEAST_OWN_SHARE = 0.45

/** Makes a judge over sentences whose terms have these weights. It keeps marks for the terms, so that a judgement costs their number. */
export function makeConflictJudge(weight: Float64Array): ConflictJudge {
  const coverApart = makeCover(weight)
  return (left, right, linked) => {
    const [small, large] = left.cells.size <= right.cells.size ? [left, right] : [right, left]
    let apart = 0
    let explained = 0
    for (const [article, sentences] of small.cells) {
      const others = large.cells.get(article)
      if (others === undefined) continue
      apart++
      if (apart <= MOST_TESTED && coverApart(linked, sentences, others)) explained++
    }
    if (apart === 0) return 'free'
    const whole = linked.reduce((a, b) => (b.total > a.total ? b : a))
    if (whole.copies.length * MOST_APART < apart) return 'conflict'
    return explained * 2 > Math.min(apart, MOST_TESTED) ? 'split' : 'conflict'
  }
}

const IN_FIRST = 1
const IN_SECOND = 2

/** Whether each of two parts covers words of one of the `wholes` that the other does not. */
function makeCover(weight: Float64Array) {
  const marks = new Uint8Array(weight.length)
  const mark = (sentences: readonly DistinctSentence[], bits: number) => {
    for (const { terms } of sentences) for (let i = 0; i < terms.length; i++) marks[terms[i]!]! |= bits
  }
  const clear = (sentences: readonly DistinctSentence[]) => {
    for (const { terms } of sentences) for (let i = 0; i < terms.length; i++) marks[terms[i]!] = 0
  }
  /** What of the part's words the other part lacks. */
  const ownWeight = (sentences: readonly DistinctSentence[], bit: number) => {
    let own = 0
    for (const { terms } of sentences)
      for (let i = 0; i < terms.length; i++) if (marks[terms[i]!] === bit) own += weight[terms[i]!]!
    return own
  }
  return (
    wholes: readonly DistinctSentence[],
    first: readonly DistinctSentence[],
    second: readonly DistinctSentence[]
  ): boolean => {
    mark(first, IN_FIRST)
    mark(second, IN_SECOND)
    const isCovered = wholes.some(({ terms }) => {
      let [inFirst, inSecond, inNone] = [0, 0, 0]
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i]!
        const bits = marks[term]
        if (bits === IN_FIRST) inFirst += weight[term]!
        else if (bits === IN_SECOND) inSecond += weight[term]!
        else if (bits === 0) inNone += weight[term]!
      }
      if (inFirst < LEAST_OWN || inSecond < LEAST_OWN) return false
      return (
        inFirst >= LEAST_OWN_SHARE * Math.min(inFirst + inNone, ownWeight(first, IN_FIRST)) &&
        inSecond >= LEAST_OWN_SHARE * Math.min(inSecond + inNone, ownWeight(second, IN_SECOND))
      )
    })
    clear(first)
    clear(second)
    return isCovered
  }
}
