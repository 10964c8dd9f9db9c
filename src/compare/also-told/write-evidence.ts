import { NAME, NUMBER, type Terms } from '../align/weigh-terms.ts'
import type { Wording } from '../story/index-story.ts'
import type { Report } from './collect-reports.ts'
import type { EventTerms } from './event-terms.ts'

/** So many are shown, those that weigh most. */
const MOST_SHOWN = 8

interface Known {
  readonly terms: Terms
  readonly events: EventTerms
}

interface Shown {
  readonly text: string
  readonly weight: number
}

/**
 * Returns what two wordings have in common that identifies the event: names, numbers and dates, and words for what happens, as the first writes them; of words that
 * differ and mean nearly the same both, with a slash between. The heaviest first. If there is nothing of the kind, the other words in common.
 */
export function writeEvidence(left: Report, right: Report, { terms, events }: Known): string[] {
  const { weight, specificKind } = terms
  const there = new Set(right.terms)
  const here = new Set(left.terms)
  const common = left.terms.filter((term) => there.has(term))
  const identifying = new Set(
    common.filter((term) => specificKind[term] === NAME || specificKind[term] === NUMBER || events.isEvent(term))
  )
  const shown = findRuns(left.wording, identifying.size > 0 ? identifying : new Set(common), terms)
  events.setBase(left.plain.filter(events.isEvent))
  const isCommon = (term: number) => here.has(term) && there.has(term)
  for (const meaning of events.shareMeanings(right.plain.filter(events.isEvent), isCommon)) {
    const [a, b] = [wordOf(left.wording, meaning.left, terms), wordOf(right.wording, meaning.right, terms)]
    shown.push({ text: `${a} / ${b}`, weight: meaning.strength * Math.min(weight[meaning.left]!, weight[meaning.right]!) })
  }
  const texts = shown.sort((a, b) => b.weight - a.weight).map(({ text }) => text)
  return [...new Set(texts)].slice(0, MOST_SHOWN)
}

/** The words of one name stand together; all others alone. Each term once, where it first stands. */
function findRuns(
  { text, ids, starts, ends }: Wording,
  wanted: ReadonlySet<number>,
  { termOf, weight, specificKind }: Terms
): Shown[] {
  const found: Shown[] = []
  const seen = new Set<number>()
  for (let i = 0; i < ids.length; i++) {
    const term = termOf[ids[i]!]!
    if (!wanted.has(term) || seen.has(term)) continue
    let [last, heaviest] = [i, weight[term]!]
    seen.add(term)
    while (specificKind[term] === NAME && last + 1 < ids.length && text.slice(ends[last]!, starts[last + 1]!) === ' ') {
      const next = termOf[ids[last + 1]!]!
      if (!wanted.has(next) || specificKind[next] !== NAME) break
      seen.add(next)
      heaviest = Math.max(heaviest, weight[next]!)
      last++
    }
    found.push({ text: text.slice(starts[i]!, ends[last]!), weight: heaviest })
  }
  return found
}

/** A term as a wording first writes it. */
function wordOf({ text, ids, starts, ends }: Wording, term: number, { termOf }: Terms): string {
  const i = ids.findIndex((id) => termOf[id] === term)
  return text.slice(starts[i]!, ends[i]!)
}
