import type { DistinctSentence } from './collect-distinct-sentences.ts'
import type { Slots } from './count-slots.ts'
import type { Terms } from './weigh-terms.ts'

/** A wording and the articles that have it or almost the same one. */
export interface CarriedSentence {
  readonly sentence: DistinctSentence
  readonly articles: ReadonlySet<number>
}

/** A third sentence repeats the wording of two others if it contains this share of the weight that they have in common. */
const REPEATED = 0.7
/** … and if it is at most this many times as long as the shorter one. A longer one may report more. */
const LONGEST = 1.5

/**
 * Whether two sentences only fill one pattern with different things. `base` is what `setBase` was given last.
 *
 * What an article writes twice, of two things, identifies neither. So if a third sentence repeats what the two have in common, and stands in
 * an article with one of them, only the words that it lacks speak for one fact; they must outweigh what differs.
 */
export interface PatternJudge {
  readonly setBase: (sentence: DistinctSentence) => void
  readonly isPattern: (
    base: CarriedSentence,
    other: CarriedSentence,
    shared: number,
    thirds: readonly CarriedSentence[]
  ) => boolean
}

export function makePatternJudge({ weight }: Terms): PatternJudge {
  const baseIn = new Int32Array(weight.length)
  const commonIn = new Int32Array(weight.length)
  const repeatedIn = new Int32Array(weight.length)
  let [baseTurn, turn] = [0, 0]
  const setBase = ({ terms }: DistinctSentence) => {
    baseTurn++
    for (let i = 0; i < terms.length; i++) baseIn[terms[i]!] = baseTurn
  }
  const markCommon = ({ terms }: DistinctSentence) => {
    for (let i = 0; i < terms.length; i++) if (baseIn[terms[i]!] === baseTurn) commonIn[terms[i]!] = turn
  }
  const commonWeight = ({ terms }: DistinctSentence) => {
    let sum = 0
    for (let i = 0; i < terms.length; i++) if (commonIn[terms[i]!] === turn) sum += weight[terms[i]!]!
    return sum
  }
  const isPattern = (
    base: CarriedSentence,
    other: CarriedSentence,
    shared: number,
    thirds: readonly CarriedSentence[]
  ): boolean => {
    turn++
    const longest = LONGEST * Math.min(base.sentence.total, other.sentence.total)
    let isRepeated = false
    for (const third of thirds) {
      // all wordings of a family have the same articles
      if (third.articles === base.articles || third.articles === other.articles) continue
      if (third.sentence.total > longest) continue
      if (!haveCommon(third.articles, base.articles) && !haveCommon(third.articles, other.articles)) continue
      if (!isRepeated) markCommon(other.sentence)
      if (commonWeight(third.sentence) < REPEATED * shared) continue
      isRepeated = true
      for (const term of third.sentence.terms) repeatedIn[term] = turn
    }
    if (!isRepeated) return false
    let own = 0
    for (const term of other.sentence.terms) if (commonIn[term] === turn && repeatedIn[term] !== turn) own += weight[term]!
    return own < Math.min(base.sentence.total, other.sentence.total) - shared
  }
  return { setBase, isPattern }
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const article of small) if (large.has(article)) return true
  return false
}

/** One that outweighs the other by this much may report it and more. */
const MUCH_LONGER = 2

/**
 * Checks whether one of two sentences is so much longer that the other may be a part of it, split off or merged. Then different words in one place say
 * little, and a third sentence that repeats what the two have in common is likely to report that part as well.
 */
export const isMuchLonger = (a: DistinctSentence, b: DistinctSentence): boolean =>
  Math.max(a.total, b.total) > MUCH_LONGER * Math.min(a.total, b.total)

/**
 * Checks whether two sentences fill one pattern with different names and numbers: conflicts differ in one thing and agree in the rest. Words that
 * are neither may be a paraphrase, so they count only if no name or number agrees.
 */
export const areTwoFacts = ({ specific, plain, agreed }: Slots): boolean =>
  specific >= 2 ? agreed <= specific : specific === 1 && plain >= 2 && agreed === 0
