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
  const periods = dividePeriods(figures, selection)
  return {
    key: outlet.key,
    outlet: outlet.outlet,
    overall: sumUp({ from, to }, figures),
    periods: periods.map(({ period, ...within }) => sumUp(clip(period, selection), within)),
    people: groupPeople(epithets)
  }
}

type Within = Pick<OutletFigures, 'parts' | 'evidence'>

/** The periods with an article, and the figures of each. */
function dividePeriods({ parts, evidence }: Within, { interval }: OutletSelection): (Within & { readonly period: Period })[] {
  const isDated = ({ part }: { readonly part: string }) => part !== UNDATED
  const periodOfPart = ({ part }: { readonly part: string }) => periodOf(part.padEnd(10, '-01'), interval)
  const startOf = (of: { readonly part: string }) => periodOfPart(of).from
  const evidenceOf = Map.groupBy(evidence.filter(isDated), startOf)
  return [...Map.groupBy(parts.filter(isDated), startOf)].map(([start, own]) => ({
    period: periodOfPart(own[0]!),
    parts: own,
    evidence: evidenceOf.get(start) ?? []
  }))
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

function sumUp(period: Period, { parts, evidence }: Within): OutletPeriod {
  const total = Object.fromEntries(sums.map((name) => [name, add(parts, name)])) as Record<(typeof sums)[number], number>
  const families = new Map<string, number>()
  for (const part of parts) {
    for (const [family, count] of Object.entries(part.families)) families.set(family, (families.get(family) ?? 0) + count)
  }
  const strengthLargest = parts.reduce((largest, part) => Math.max(largest, part.strengthLargest), 0)
  const newestFirst = [...evidence].sort((a, b) => (a.part < b.part ? 1 : a.part > b.part ? -1 : 0))
  return {
    ...period,
    articles: total.articles,
    ...scoreSums({ ...total, strengthLargest, families }),
    copiedShare: total.comparedWords === 0 ? null : Math.round((total.copiedWords / total.comparedWords) * 10_000) / 10_000,
    quotesAltered: total.quotesAltered,
    omissions: total.omissions,
    evidence: [...new Set(newestFirst.map(addressOf))].slice(0, MOST_EVIDENCE)
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
