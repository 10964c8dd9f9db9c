import { html, nothing, svg, type TemplateResult } from 'lit'
import { countArticles } from '../../src/present/count-articles.ts'
import { isDistinct } from '../../src/present/order-outlets.ts'
import type { OutletFraming } from '../../src/schemas/comparison.ts'
import type { Scores } from '../../src/schemas/scores.ts'
import { measureOutlets, type OutletLine } from '../model/measure-outlets.ts'
import { lineageView } from './lineage.ts'
import { date, decimal, link, nothingFound, percent, plural, signed, when, withDates, words } from './show.ts'
import type { ViewContext } from './view.ts'
import { drawVoices } from './voices.ts'

/** Draws one line an outlet, shared wording and its source, and the words that the rates rest on. */
export function overviewView(context: ViewContext): TemplateResult {
  const { model } = context
  const lines = measureOutlets(model)
  const most = Math.max(1, ...lines.map(({ framing }) => framing.scores.framing.interval?.[1] ?? 0))
  const families = [...new Set(lines.flatMap(({ framing }) => framing.scores.families.map(({ family }) => family)))].sort()
  const highest = Math.max(
    1,
    ...lines
      .filter(({ framing }) => framing.scores.framing.ratePer1000 !== null)
      .flatMap(({ framing }) => framing.scores.families.map(({ ratePer1000 }) => ratePer1000))
  )
  return html`
    ${drawWarnings(context)}
    <section>
      <h3>Outlets <span class="count">${countArticles(model.articles.length, model.comparison.articles.length)}</span></h3>
      <div class="wide" tabindex="0" role="region" aria-label="Outlets, a table">
        <table class="outlets" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Outlet</th>
              <th role="columnheader" scope="col">Framing rate <span class="unit">framing markers per 1,000 own words, weighted by strength; 95 % interval</span></th>
              <th role="columnheader" scope="col">Against the others <span class="unit">difference in standard errors</span></th>
              <th role="columnheader" scope="col">Copied from <span class="unit">share of its words; agencies credited</span></th>
              <th role="columnheader" scope="col">Who speaks <span class="unit">share of quoted and reported words</span></th>
              <th role="columnheader" scope="col" class="num">Quotes altered <span class="unit">of those shared</span></th>
              <th role="columnheader" scope="col" class="num">Changes the meaning <span class="unit">edits against the base</span></th>
              <th role="columnheader" scope="col" class="num">Left out <span class="unit">facts most others report</span></th>
              <th role="columnheader" scope="col">Kinds of markers <span class="unit">rate of each family; the three most frequent</span></th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${lines.slice(0, shownLines).map((line) => drawLine(context, line, { most, families, highest }))}
          </tbody>
        </table>
      </div>
      ${when(lines.length > shownLines, () => html`<p class="quiet">The first ${shownLines} of ${lines.length} outlets.</p>`)}
    </section>
    ${lineageView(context)}
    <section>
      <h3>The words behind the rates</h3>
      <p class="quiet">Framing markers in each outlet’s own voice. Choose one to see it in its sentence.</p>
      ${lines.slice(0, shownLines).map(({ framing }) => drawEvidence(context, framing))}
    </section>
    ${drawOutsiders(context)}
  `
}

/** More lines than this are too many to take in at a glance. */
const shownLines = 100
/** An article with fewer own words has no rate. */
const leastWords = 150

/** What the figures of all lines are drawn against. */
interface Scale {
  readonly most: number
  readonly families: readonly string[]
  readonly highest: number
}

function drawLine(context: ViewContext, line: OutletLine, { most, families, highest }: Scale): TemplateResult {
  const { model } = context
  const { scores } = line.framing
  const reading = model.readings.get(line.article)!
  // The roles are said outright: on a phone the table is laid out otherwise, and would be none without them.
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <bdi>${model.outletOf(line.article)}</bdi>
      <span class="sub">${reading.url ? link(reading.url, 'article') : nothing} <span class="day">${date(reading.publishedAt)}</span></span>
    </th>
    <td role="cell" class="rate" data-label="Framing rate"><div>${drawRate(scores, most)}</div></td>
    <td role="cell" class="told" data-label="Against the others"><div>${drawContrast(line.framing)}</div></td>
    <td role="cell" class="told" data-label="Copied from"><div>${drawCopied(context, line)}</div></td>
    <td role="cell" class="speaks" data-label="Who speaks"><div>${drawVoices(line.framing)}</div></td>
    <td role="cell" class="num" data-label="Quotes altered"><div>${line.quotesAltered}<span class="of"> of ${line.quotes}</span></div></td>
    <td role="cell" class="num" data-label="Changes the meaning">${line.meanings}</td>
    <td role="cell" class="num" data-label="Left out">${line.omissions}</td>
    <td role="cell" data-label="Kinds of markers"><div>${drawFamilies(scores, families, highest)}</div></td>
  </tr>`
}

function drawRate({ words: { outlet }, framing }: Scores, most: number): TemplateResult {
  const { ratePer1000, interval, plainRatePer1000 } = framing
  if (ratePer1000 === null || interval === null)
    return html`<span class="quiet">no rate: ${plural(outlet, 'own word')}, needs ${leastWords}</span>`
  const [low, high] = interval
  return html`<span class="value">${decimal(ratePer1000)}</span>
    <span class="interval">${decimal(low!)} – ${decimal(high!)}${typeof plainRatePer1000 === 'number' ? html`, unweighted ${decimal(plainRatePer1000)}` : nothing}</span>
    ${drawWhisker(ratePer1000, low!, high!, most)}`
}

/** How an outlet's framing stands to that of the others, in words; the figure below. */
function drawContrast(framing: OutletFraming): TemplateResult {
  if (framing.scores.framing.ratePer1000 === null) return html`<span class="quiet">too short to tell</span>`
  const { contrast, contrastInterval: [low, high] = [] } = framing
  const verdict = isDistinct(framing) ? `${contrast > 0 ? 'more' : 'less'} loaded than the others` : 'no clear difference'
  const range = low === undefined || high === undefined ? '' : ` (${signed(low)} to ${signed(high)})`
  return html`<span class=${isDistinct(framing) ? 'strong' : ''}>${verdict}</span><span class="sub">${signed(contrast)}${range}</span>`
}

/** The source of an article's wording and the agencies it credits, in one place. */
function drawCopied({ model }: ViewContext, { article, copied, shared, wire }: OutletLine): TemplateResult {
  const agencies = [...new Set(wire)].join(', ')
  const credits = agencies === '' ? nothing : html`<span class="sub">credits ${agencies}</span>`
  if (copied) return html`${percent(copied.copied)} from <bdi>${model.outletOf(copied.from)}</bdi>${credits}`
  if (!shared) return html`<span class="quiet">no source found</span>${credits}`
  const [share, from, to] = [percent(shared.copied), model.outletOf(shared.from), model.outletOf(shared.to)]
  const overlap =
    shared.to === article ? html`${share} shared with <bdi>${from}</bdi>` : html`shared with <bdi>${to}</bdi> (${share} of it)`
  return html`${overlap}<span class="sub">unclear who had it first</span>${credits}`
}

/** A rate and its interval on a scale that all lines share. */
function drawWhisker(rate: number, low: number, high: number, most: number): TemplateResult {
  const x = (value: number) => `${(2 + (96 * value) / most).toFixed(2)}%`
  return html`<svg class="whisker" aria-hidden="true" height="12">${svg`
    <line class="axis" x1="2%" x2="98%" y1="6" y2="6"></line>
    <line class="span" x1=${x(low)} x2=${x(high)} y1="6" y2="6"></line>
    <circle cx=${x(rate)} cy="6" r="4"></circle>`}</svg>`
}

function drawFamilies(scores: Scores, families: readonly string[], highest: number): TemplateResult {
  const isRated = scores.framing.ratePer1000 !== null
  const rates = new Map(scores.families.map(({ family, ratePer1000 }) => [family, ratePer1000]))
  const most = [...scores.families].sort((a, b) => b.count - a.count || (a.family < b.family ? -1 : 1)).slice(0, 3)
  const bars = html`<svg class="families" width=${families.length * 9} height="22" aria-hidden="true">${families.map(
    (family, i) => {
      const height = (20 * (rates.get(family) ?? 0)) / highest
      return svg`<rect class="none" x=${i * 9} y="21" width="7" height="1"></rect><rect x=${i * 9} y=${22 - height} width="7" height=${height}><title>${words(family)}</title></rect>`
    }
  )}</svg>`
  return html`${isRated ? bars : nothing}<span class="sub">${most.map(({ family, count }) => `${words(family)} ${count}`).join(', ') || 'none'}</span>`
}

function drawEvidence(
  context: ViewContext,
  { article, added, inherited, differs = [], softened }: OutletFraming
): TemplateResult {
  const { model } = context
  const own = [...added, ...differs, ...inherited].flatMap((id) => model.markers.get(id)?.marker ?? [])
  const isInherited = new Set(inherited)
  const groups = Map.groupBy(own, ({ family }) => family)
  const open = (marker: string) => {
    const row = model.rowOf.get(model.markers.get(marker)?.marker.sentence ?? '')
    if (row) context.go({ kind: 'marker', marker, article: model.markers.get(marker)!.article, row: row.id })
  }
  return html`<details class="evidence">
    <summary><bdi>${model.outletOf(article)}</bdi> <span class="quiet">${plural(added.length, 'marker')} added, ${differs.length} worded differently elsewhere, ${inherited.length} in shared wording, ${softened.length} toned down</span></summary>
    ${own.length === 0 ? nothingFound('No markers in its own voice.') : nothing}
    <dl>
      ${[...groups].map(
        ([family, markers]) => html`<dt>${words(family)}</dt>
          <dd>${markers.map(
            (marker) =>
              html`<button type="button" class="word" dir="auto" data-go=${marker.id} @click=${() => open(marker.id)} title="${marker.note}${isInherited.has(marker.id) ? ' In wording shared with another article.' : ''}">${marker.text ?? 'words not kept'}</button> `
          )}</dd>`
      )}
      ${when(
        softened.length > 0,
        () => html`<dt>toned down</dt>
          <dd>${softened.map(({ marker, article: other }) => html`<button type="button" class="word" dir="auto" @click=${() => open(marker)} title="In ${model.outletOf(other)}; left out here.">${model.markers.get(marker)?.marker.text ?? marker}</button> `)}</dd>`
      )}
    </dl>
  </details>`
}

function drawWarnings({ model }: ViewContext): TemplateResult | typeof nothing {
  const notes = [
    ...model.comparison.warnings.map(({ detail }) => html`${detail}`),
    ...model.comparison.articles.flatMap(({ article, warnings }) =>
      warnings.map(({ detail }) => html`<bdi>${model.outletOf(article)}</bdi>: ${detail}`)
    ),
    ...(model.hasWords ? [] : [html`This service does not store the words of articles: figures are shown without texts.`])
  ]
  return notes.length === 0
    ? nothing
    : html`<ul class="warnings" aria-label="Limits of this comparison">${notes.map((note) => html`<li>${note}</li>`)}</ul>`
}

function drawOutsiders({ model }: ViewContext): TemplateResult | typeof nothing {
  if (model.outsiders.length === 0) return nothing
  const reasons = new Map(model.comparison.membership.map(({ article, reason }) => [article, reason]))
  return html`<section>
    <h3>Set aside</h3>
    <p class="quiet">${plural(model.outsiders.length, 'article')} not compared with the others.</p>
    <dl class="outsiders">
      ${model.outsiders.map(({ article, title }) => html`<dt><bdi>${model.outletOf(article)}</bdi>${title ? html`: <span dir="auto">${title}</span>` : nothing}</dt><dd>${reasonOf(reasons.get(article))}</dd>`)}
    </dl>
  </section>`
}

const reasonOf = (reason = '') => (reason === 'unreadable' ? 'This article could not be read.' : withDates(reason))
