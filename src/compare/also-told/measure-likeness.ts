import { NAME, type Terms } from '../align/weigh-terms.ts'
import type { Report } from './collect-reports.ts'
import type { EventTerms } from './event-terms.ts'
import type { CloseLikeness, RoughLikeness } from './weigh-report.ts'

/** Compares reports with one: `setBase` keeps it, then others are measured against it, roughly first, as most are not worth more. */
export interface LikenessMeasure {
  readonly setBase: (report: Report) => void
  readonly roughlyTo: (other: Report) => RoughLikeness
  /** Of the report that was measured roughly last. */
  readonly closelyTo: (other: Report) => CloseLikeness
  /** What the weights of terms are multiplied with. */
  readonly scale: number
}

/** What the heaviest term of a story weighs, however long the story is. */
const SCALE = 5

export function makeLikenessMeasure(terms: Terms, events: EventTerms): LikenessMeasure {
  const { weight, specificKind } = terms
  const scale = SCALE / heaviest(weight)
  const baseIn = new Int32Array(weight.length)
  const markedIn = new Int32Array(weight.length)
  let [baseTurn, turn] = [0, 0]
  let base: Report
  let closest: Report | undefined
  const eventsOf = rememberFor((report) => report.plain.filter(events.isEvent))
  const phrasesOf = rememberFor((report) => listPhrases(report, terms))
  const setBase = (report: Report) => {
    baseTurn++
    base = report
    for (let i = 0; i < report.terms.length; i++) baseIn[report.terms[i]!] = baseTurn
  }
  const roughlyTo = (other: Report): RoughLikeness => {
    let [shared, eventWeight, names] = [0, 0, 0]
    turn++
    for (let i = 0; i < other.terms.length; i++) {
      const term = other.terms[i]!
      markedIn[term] = turn
      if (baseIn[term] !== baseTurn) continue
      const w = weight[term]! * scale
      shared += w * w
      if (specificKind[term] === NAME) names += w
      else if (events.isEvent(term)) eventWeight += w
    }
    const shortest = Math.min(base.terms.length, other.terms.length)
    return { shared, events: eventWeight, names, shortest, leads: base.isLead && other.isLead }
  }
  const isCommon = (term: number) => markedIn[term] === turn && baseIn[term] === baseTurn
  const closelyTo = (other: Report): CloseLikeness => {
    if (closest !== base) {
      closest = base
      events.setBase(eventsOf(base))
    }
    let senses = 0
    for (const { left, right, strength } of events.shareMeanings(eventsOf(other), isCommon))
      senses += strength * scale * Math.min(weight[left]!, weight[right]!)
    const phrases = phrasesOf(base)
    let common = 0
    for (const phrase of phrasesOf(other)) if (phrases.has(phrase)) common++
    return { senses, phrases: common }
  }
  return { setBase, roughlyTo, closelyTo, scale }
}

function rememberFor<Value>(make: (report: Report) => Value): (report: Report) => Value {
  const made = new Map<Report, Value>()
  return (report) => {
    let value = made.get(report)
    if (value === undefined) {
      value = make(report)
      made.set(report, value)
    }
    return value
  }
}

/** Pairs of neighbouring words as one number each, pairs of function words aside. */
function listPhrases({ wording }: Report, { termOf, isFunction, weight }: Terms): ReadonlySet<number> {
  const { ids } = wording
  const phrases = new Set<number>()
  for (let i = 1; i < ids.length; i++) {
    const [a, b] = [termOf[ids[i - 1]!]!, termOf[ids[i]!]!]
    if (!isFunction[a] || !isFunction[b]) phrases.add(a * weight.length + b)
  }
  return phrases
}

function heaviest(weight: Float64Array): number {
  let most = 1
  for (let term = 0; term < weight.length; term++) most = Math.max(most, weight[term]!)
  return most
}
