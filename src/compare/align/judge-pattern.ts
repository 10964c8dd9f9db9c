import type { Telling } from './collect-tellings.ts'
import type { Slots } from './count-slots.ts'
import type { Terms } from './weigh-terms.ts'

/** A wording and the articles that have it or almost the same one. */
export interface Voiced {
  readonly telling: Telling
  readonly articles: ReadonlySet<number>
}

/** A third sentence repeats the wording of two others where it holds this share of the weight that they have in common. */
const REPEATED = 0.7
/** … and if it is at most this many times as long as the shorter one. A longer one may report more. */
const LONGEST = 1.5

/**
 * Whether two tellings only fill one pattern with different things. `held` was marked last by `hold`.
 *
 * What an article writes twice, of two things, identifies neither. So if a third sentence repeats what the two have in common, and stands in
 * an article with one of them, only the words that it lacks speak for one fact; they must outweigh what differs.
 */
export interface PatternJudge {
  readonly hold: (telling: Telling) => void
  readonly isPattern: (held: Voiced, other: Voiced, shared: number, thirds: readonly Voiced[]) => boolean
}

export function makePatternJudge({ weight }: Terms): PatternJudge {
  const heldIn = new Int32Array(weight.length)
  const commonIn = new Int32Array(weight.length)
  const repeatedIn = new Int32Array(weight.length)
  let [holding, turn] = [0, 0]
  const hold = ({ terms }: Telling) => {
    holding++
    for (let i = 0; i < terms.length; i++) heldIn[terms[i]!] = holding
  }
  const markCommon = ({ terms }: Telling) => {
    for (let i = 0; i < terms.length; i++) if (heldIn[terms[i]!] === holding) commonIn[terms[i]!] = turn
  }
  const commonWeight = ({ terms }: Telling) => {
    let sum = 0
    for (let i = 0; i < terms.length; i++) if (commonIn[terms[i]!] === turn) sum += weight[terms[i]!]!
    return sum
  }
  const isPattern = (held: Voiced, other: Voiced, shared: number, thirds: readonly Voiced[]): boolean => {
    turn++
    const longest = LONGEST * Math.min(held.telling.total, other.telling.total)
    let isRepeated = false
    for (const third of thirds) {
      // all wordings of a family have the same articles
      if (third.articles === held.articles || third.articles === other.articles) continue
      if (third.telling.total > longest) continue
      if (!haveCommon(third.articles, held.articles) && !haveCommon(third.articles, other.articles)) continue
      if (!isRepeated) markCommon(other.telling)
      if (commonWeight(third.telling) < REPEATED * shared) continue
      isRepeated = true
      for (const term of third.telling.terms) repeatedIn[term] = turn
    }
    if (!isRepeated) return false
    let own = 0
    for (const term of other.telling.terms) if (commonIn[term] === turn && repeatedIn[term] !== turn) own += weight[term]!
    return own < Math.min(held.telling.total, other.telling.total) - shared
  }
  return { hold, isPattern }
}

function haveCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  for (const article of small) if (large.has(article)) return true
  return false
}

/** One that outweighs the other by this much may report it and more. */
const MUCH_LONGER = 2

/**
 * Whether one of two tellings is so much longer that the other may be a part of it, split off or merged. Then different words in one place say
 * little, and a third sentence that repeats what the two have in common is likely to report that part as well.
 */
export const isMuchLonger = (a: Telling, b: Telling): boolean =>
  Math.max(a.total, b.total) > MUCH_LONGER * Math.min(a.total, b.total)

/**
 * Whether two tellings fill one pattern with different names and numbers: conflicts differ in one thing and agree in the rest. Words that
 * are neither may be a paraphrase, so they count only where no name or number agrees.
 */
export const areTwoFacts = ({ specific, plain, agreed }: Slots): boolean =>
  specific >= 2 ? agreed <= specific : specific === 1 && plain >= 2 && agreed === 0
