import type { OutletPeriod, OutletProfile } from '../schemas/outlets.ts'
import { nextDay, type Period, periodOf } from './divide-time.ts'
import { type OutletFigures, type OutletSelection, type PartFigures, UNDATED } from './outlet-figures.ts'
import { scoreSums } from './score-sums.ts'

/** So many articles or comparisons are named as the evidence of a period. */
const MOST_EVIDENCE = 5

/** Writes an outlet's profile in its public shape. Periods without an article are left out. */
export function writeProfile(figures: OutletFigures, selection: OutletSelection): OutletProfile {
  const { outlet, epithets } = figures
  const { from = outlet.first, to = nextDay(outlet.last) } = selection
  return {
    key: outlet.key,
    outlet: outlet.outlet,
    overall: sumUp({ from, to }, figures, new Set(figures.parts.map(({ part }) => part))),
    periods: dividePeriods(figures, selection).map(({ period, parts }) => sumUp(clip(period, selection), figures, parts)),
    people: groupPeople(epithets)
  }
}

/** The periods with an article, and the parts of time that lie in each. */
function dividePeriods(
  { parts }: OutletFigures,
  { interval }: OutletSelection
): { readonly period: Period; readonly parts: Set<string> }[] {
  const periods = new Map<string, { period: Period; parts: Set<string> }>()
  for (const { part } of parts) {
    if (part === UNDATED) continue
    const period = periodOf(part.padEnd(10, '-01'), interval)
    const known = periods.get(period.from)
    if (known) known.parts.add(part)
    else periods.set(period.from, { period, parts: new Set([part]) })
  }
  return [...periods.values()]
}

const clip = (period: Period, { from, to }: OutletSelection): Period => ({
  from: from !== undefined && from > period.from ? from : period.from,
  to: to !== undefined && to < period.to ? to : period.to
})

const sums = [
  'articles',
  'outletWords',
  'quotedWords',
  'attributedWords',
  'strengthSum',
  'strengthSquares',
  'loadSquares',
  'loadWords',
  'wordSquares',
  'comparedWords',
  'copiedWords',
  'quotesAltered',
  'omissions'
] as const

function sumUp(period: Period, figures: OutletFigures, within: ReadonlySet<string>): OutletPeriod {
  const parts = figures.parts.filter(({ part }) => within.has(part))
  const total = Object.fromEntries(sums.map((name) => [name, add(parts, name)])) as Record<(typeof sums)[number], number>
  const families = new Map<string, number>()
  for (const { part, family, count } of figures.families) {
    if (within.has(part)) families.set(family, (families.get(family) ?? 0) + count)
  }
  const strengthLargest = parts.reduce((largest, part) => Math.max(largest, part.strengthLargest), 0)
  const evidence = figures.evidence
    .filter(({ part }) => within.has(part))
    .sort((a, b) => (a.part < b.part ? 1 : a.part > b.part ? -1 : 0))
  return {
    ...period,
    articles: total.articles,
    ...scoreSums({ ...total, strengthLargest, families }),
    copiedShare: total.comparedWords === 0 ? null : Math.round((total.copiedWords / total.comparedWords) * 10_000) / 10_000,
    quotesAltered: total.quotesAltered,
    omissions: total.omissions,
    evidence: [...new Set(evidence.map(addressOf))].slice(0, MOST_EVIDENCE)
  }
}

const add = (parts: readonly PartFigures[], name: (typeof sums)[number]) => parts.reduce((sum, part) => sum + part[name], 0)

const addressOf = ({ article, comparison }: { readonly article: string; readonly comparison: string | null }) =>
  comparison === null ? `/v1/articles/${article}` : `/v1/comparisons/${comparison}`

/** Persons in the order of their first phrases. */
function groupPeople(epithets: OutletFigures['epithets']): OutletProfile['people'] {
  const people = new Map<string, OutletProfile['people'][number]>()
  for (const { name, epithet, loaded, count, evidence } of epithets) {
    const person = people.get(name) ?? { name, epithets: [] }
    people.set(name, person)
    person.epithets.push({ text: epithet, loaded, count, evidence: [...new Set(evidence)].map((id) => `/v1/articles/${id}`) })
  }
  return [...people.values()]
}
