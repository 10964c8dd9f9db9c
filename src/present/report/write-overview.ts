import type { Comparison, OutletFraming } from '../../schemas/comparison.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { isDistinct } from '../order-outlets.ts'
import { count, moment, percent, rate, signed } from './formats.ts'
import { type Content, html, type Markup } from './html.ts'

/** Writes one line per outlet, then the articles that do not belong, then warnings. */
export function writeOverview(index: ComparisonIndex): Markup {
  const { comparison, belonging } = index
  const framing = new Map(comparison.framing.outlets.map((outlet) => [outlet.article, outlet]))
  const longest = Math.max(1, ...comparison.framing.outlets.map(({ scores }) => scores.framing.interval?.[1] ?? 0))
  const lines = belonging.map(({ article, publishedAt }) => {
    const outlet = framing.get(article)
    return html`<tr><th scope="row">${index.labelOf(article)}<small>${publishedAt ? moment(publishedAt) : 'no date'}</small></th>
${outlet ? writeFraming(outlet, longest) : html`<td colspan="3">could not be read</td>`}${writeCounts(comparison, article, index.labelOf)}</tr>`
  })
  return html`<section id="overview"><h2>Overview</h2>
<table class="overview"><thead><tr><th scope="col">Outlet</th><th scope="col" class="n">Own words</th><th scope="col">Framing markers per 1,000 own words<small>weighted by strength, with 95 % interval</small></th>
<th scope="col" class="n">Contrast<small>to the other outlets, in standard errors</small></th><th scope="col">Who speaks</th><th scope="col">Shared wording</th><th scope="col" class="n">Quotes altered</th><th scope="col" class="n">Changes of meaning</th><th scope="col" class="n">Left out</th><th scope="col" class="n">Added</th></tr></thead>
<tbody>${lines}</tbody></table>
${writeStrangers(index)}${writeWarnings(index)}</section>`
}

function writeFraming(outlet: OutletFraming, longest: number): Markup {
  const { scores, contrast } = outlet
  const { ratePer1000, interval, plainRatePer1000 } = scores.framing
  if (ratePer1000 === null || interval === null) {
    return html`<td class="n">${count(scores.words.outlet)}</td><td class="rate"><span class="none">fewer than 150 own words: no rate</span></td><td class="n">–</td>`
  }
  const [low = 0, high = 0] = interval
  const x = (value: number) => ((100 * Math.max(0, value)) / longest).toFixed(1)
  return html`<td class="n">${count(scores.words.outlet)}</td>
<td class="rate"><span class="value">${rate(ratePer1000)}</span><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" x="0" y="2" width="${x(ratePer1000)}" height="6"/><line x1="${x(low)}" x2="${x(high)}" y1="5" y2="5"/></svg><span class="interval">${rate(low)}–${rate(high)}${typeof plainRatePer1000 === 'number' && html`, unweighted ${rate(plainRatePer1000)}`}</span></td>
<td class="n">${signed(contrast)}<small>${isDistinct(outlet) ? (contrast > 0 ? 'more loaded than the others' : 'less loaded than the others') : 'no clear difference'}</small></td>`
}

function writeCounts(
  { edits, lineage, quotes, omissions, additions, framing }: Comparison,
  article: string,
  labelOf: (article: string) => string
): Markup {
  const sourcing = framing.outlets.find((outlet) => outlet.article === article)?.sourcing
  const parent = lineage.edges.find(({ to, direction }) => to === article && direction !== 'unknown')
  const shared = lineage.edges.find(({ from, to, direction }) => direction === 'unknown' && (from === article || to === article))
  const wire = lineage.wire.filter((credit) => credit.article === article).map(({ agency }) => agency)
  const altered = quotes.filter(({ alterations }) =>
    alterations.some((each) => each.article === article && each.op !== 'trim')
  ).length
  const meanings = edits.filter((edit) => edit.article === article && edit.significance === 'meaning').length
  const missing = omissions.filter(({ missingFrom }) => missingFrom.includes(article)).length
  const alone = additions.filter((addition) => addition.article === article).length
  const origin: Content = parent
    ? `${percent(parent.copied)} copied from ${labelOf(parent.from)}`
    : wire.length > 0
      ? `credits ${[...new Set(wire)].join(', ')}`
      : shared
        ? `shared with ${labelOf(shared.from === article ? shared.to : shared.from)}, origin unknown`
        : '–'
  return html`<td>${writeVoices(sourcing)}</td><td>${origin}</td><td class="n">${altered}</td><td class="n">${meanings}</td><td class="n">${missing}</td><td class="n">${alone}</td>`
}

/** Writes the kinds of sources with most words, and who is criticised without being quoted. */
function writeVoices(sourcing: OutletFraming['sourcing']): Content {
  const kinds = Object.entries(sourcing?.words ?? {})
  if (sourcing === undefined || kinds.length === 0) return '–'
  const all = kinds.reduce((sum, [, words]) => sum + words, 0)
  const most = kinds.slice(0, 3).map(([kind, words]) => `${kind} ${percent(words / all)}`)
  return html`${most.join(', ')}${sourcing.unanswered.length > 0 && html`<small>Criticised, not quoted: ${sourcing.unanswered.join(', ')}</small>`}`
}

function writeStrangers({ comparison, labelOf }: ComparisonIndex): Content {
  const strangers = comparison.membership.filter(({ belongs }) => !belongs)
  return strangers.map(
    ({ article, reason }) =>
      html`<p class="aside"><strong>${labelOf(article)}</strong> is not part of this story and is not compared below. ${reason}</p>`
  )
}

function writeWarnings({ comparison, labelOf }: ComparisonIndex): Content {
  const of = (label: string | null) => (warning: { readonly detail: string }) =>
    html`<p class="aside">${label === null ? '' : html`<strong>${label}:</strong> `}${warning.detail}</p>`
  return [
    comparison.warnings.map(of(null)),
    comparison.articles.map(({ article, warnings }) => warnings.map(of(labelOf(article))))
  ]
}
