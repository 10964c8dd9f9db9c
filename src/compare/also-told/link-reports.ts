import { makeSlotCounter, type Slots } from '../align/count-slots.ts'
import { areTwoFacts } from '../align/judge-pattern.ts'
import type { Terms } from '../align/weigh-terms.ts'
import type { Story } from '../story/index-story.ts'
import { collectReports, type Report } from './collect-reports.ts'
import type { EventTerms } from './event-terms.ts'
import { forEachCandidate } from './find-candidates.ts'
import { makeLikenessMeasure } from './measure-likeness.ts'
import {
  type CloseLikeness,
  type Likeness,
  type ReportWeights,
  type RoughLikeness,
  weighAtMost,
  weighReport
} from './weigh-report.ts'

/** Two wordings that report one event; `probability` is 0..1. */
export interface ReportLink {
  readonly left: Report
  readonly right: Report
  readonly probability: number
}

/** Sentences that share less than this (squared weight of words, scaled) reach no probability worth a look. */
const LEAST_SHARED = 12
/** From this score two sentences report one event: the best balance of precision and recall on topics left out of the fit. */
const LEAST_PROBABILITY = 0.2

/** What is asked of pairs of reports: `isWanted` before they are measured, `mayMatter` at first sight; `onPair` hears what speaks for them. */
export interface PairVisitor {
  readonly isWanted: (left: Report, right: Report) => boolean
  readonly mayMatter: (rough: RoughLikeness) => boolean
  readonly onPair: (pair: ReportPair) => void
}

/** Two wordings, the evidence that they report one event, and whether they are two facts of one pattern, which costs more to decide. */
export interface ReportPair {
  readonly left: Report
  readonly right: Report
  readonly likeness: Likeness
  readonly areTwoFacts: () => boolean
}

/** A pattern is wording: more pairs of neighbouring words in common than the names and numbers in common bring along. */
const fillOnePattern = (slots: Slots, { phrases }: CloseLikeness) => areTwoFacts(slots) && phrases > slots.agreed + 1

/** Goes through the pairs of wordings that share enough. */
export function visitReportPairs(
  story: Story,
  terms: Terms,
  events: EventTerms,
  { isWanted, mayMatter, onPair }: PairVisitor
): void {
  const reports = collectReports(story, terms)
  const measure = makeLikenessMeasure(terms, events)
  const slots = makeSlotCounter(terms)
  let base: Report | undefined
  forEachCandidate(reports, terms.weight, LEAST_SHARED / measure.scale ** 2, (left, right) => {
    const [a, b] = [reports[left]!, reports[right]!]
    if (!isWanted(a, b)) return
    if (base !== b) {
      base = b
      measure.setBase(b)
      slots.setBase(b.wording)
    }
    const rough = measure.roughlyTo(a)
    if (!mayMatter(rough)) return
    const close = measure.closelyTo(a)
    onPair({
      left: a,
      right: b,
      likeness: { rough, close },
      areTwoFacts: () => fillOnePattern(slots.slotsWith(a.wording), close)
    })
  })
}

/** Returns the links between wordings of which `isWanted` says that they may be linked, the likeliest first; ties as they stand. */
export function linkReports(
  story: Story,
  terms: Terms,
  events: EventTerms,
  options: { readonly isWanted: PairVisitor['isWanted']; readonly weights: ReportWeights }
): ReportLink[] {
  const links: ReportLink[] = []
  visitReportPairs(story, terms, events, {
    isWanted: options.isWanted,
    mayMatter: (rough) => weighAtMost(options.weights, rough) >= LEAST_PROBABILITY,
    onPair: (pair) => {
      const probability = Math.round(weighReport(options.weights, pair.likeness) * 1e6) / 1e6
      if (probability >= LEAST_PROBABILITY && !pair.areTwoFacts()) links.push({ left: pair.left, right: pair.right, probability })
    }
  })
  return links.sort((a, b) => b.probability - a.probability)
}
