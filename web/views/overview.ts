import { html, nothing, svg, type TemplateResult } from 'lit'
import { isDistinct } from '../../src/present/order-outlets.ts'
import type { OutletFraming } from '../../src/schemas/comparison.ts'
import type { Scores } from '../../src/schemas/scores.ts'
import { measureOutlets, type OutletLine } from '../model/measure-outlets.ts'
import { lineageView } from './lineage.ts'
import { date, decimal, link, nothingFound, percent, plural, signed, when, words } from './show.ts'
import type { ViewContext } from './view.ts'
import { drawVoices } from './voices.ts'

/** One line an outlet, shared wording and its source, and the words that the rates rest on. */
export function overviewView(context: ViewContext): TemplateResult {
  const { model } = context
  const lines = measureOutlets(model)
  const most = Math.max(1, ...lines.map(({ framing }) => framing.scores.framing.interval?.[1] ?? 0))
  const families = [...new Set(lines.flatMap(({ framing }) => framing.scores.families.map(({ family }) => family)))].sort()
  const highest = Math.max(1, ...lines.flatMap(({ framing }) => framing.scores.families.map(({ ratePer1000 }) => ratePer1000)))
  return html`
    ${drawWarnings(context)}
    <section>
      <h3>Outlets</h3>
      <div class="wide" tabindex="0" role="region" aria-label="Outlets, a table">
        <table class="outlets" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">Outlet</th>
              <th role="columnheader" scope="col">Framing rate <span class="unit">weighted by strength, per 1,000 own words, 95 % interval</span></th>
              <th role="columnheader" scope="col" class="num">Contrast <span class="unit">to the others, std. errors</span></th>
              <th role="columnheader" scope="col">Copied <span class="unit">share of its words</span></th>
              <th role="columnheader" scope="col">Who speaks <span class="unit">words by kind of source</span></th>
              <th role="columnheader" scope="col" class="num">Quotes altered</th>
              <th role="columnheader" scope="col" class="num">Changes of meaning <span class="unit">edits against the base</span></th>
              <th role="columnheader" scope="col" class="num">Left out</th>
              <th role="columnheader" scope="col">Families <span class="unit">rates, one bar each</span></th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${lines.slice(0, shownLines).map((line) => drawLine(context, line, most, families, highest))}
          </tbody>
        </table>
      </div>
      ${when(lines.length > shownLines, () => html`<p class="quiet">The first ${shownLines} of ${lines.length} outlets.</p>`)}
    </section>
    ${lineageView(context)}
    <section>
      <h3>The words behind the rates</h3>
      <p class="quiet">Framing markers in each outlet’s own voice. Choose one to see it in its place.</p>
      ${lines.slice(0, shownLines).map(({ framing }) => drawEvidence(context, framing))}
    </section>
    ${drawOutsiders(context)}
  `
}

/** More lines than this tell nothing more at a glance. */
const shownLines = 100

function drawLine(
  context: ViewContext,
  line: OutletLine,
  most: number,
  families: readonly string[],
  highest: number
): TemplateResult {
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
    <td role="cell" class="num ${isDistinct(line.framing) ? 'strong' : ''}" data-label="Contrast">${drawContrast(line.framing)}</td>
    <td role="cell" data-label="Copied"><div>${drawCopied(context, line)}</div></td>
    <td role="cell" class="speaks" data-label="Who speaks"><div>${drawVoices(line.framing)}</div></td>
    <td role="cell" class="num" data-label="Quotes altered"><div>${line.quotesAltered}<span class="of"> of ${line.quotes}</span></div></td>
    <td role="cell" class="num" data-label="Changes of meaning">${line.meanings}</td>
    <td role="cell" class="num" data-label="Left out">${line.omissions}</td>
    <td role="cell" data-label="Families"><div>${drawFamilies(scores, families, highest)}</div></td>
  </tr>`
}

function drawRate({ words: { outlet }, framing }: Scores, most: number): TemplateResult {
  const { ratePer1000, interval, plainRatePer1000 } = framing
  if (ratePer1000 === null || interval === null) return html`<span class="quiet">No rate: ${outlet} own words are too few.</span>`
  const [low, high] = interval
  return html`<span class="value">${decimal(ratePer1000)}</span>
    <span class="interval">${decimal(low!)} – ${decimal(high!)}${typeof plainRatePer1000 === 'number' ? html`, unweighted ${decimal(plainRatePer1000)}` : nothing}</span>
    ${drawWhisker(ratePer1000, low!, high!, most)}`
}

function drawContrast(framing: OutletFraming): TemplateResult {
  if (framing.scores.framing.ratePer1000 === null) return html`<span class="quiet">–</span>`
  const verdict = isDistinct(framing) ? (framing.contrast > 0 ? 'above the others' : 'below the others') : 'not told apart'
  return html`${signed(framing.contrast)}<span class="sub">${verdict}</span>`
}

function drawCopied({ model }: ViewContext, { article, copied, shared, wire }: OutletLine): TemplateResult {
  const credits = wire.length > 0 ? html`<span class="sub">credits ${[...new Set(wire)].join(', ')}</span>` : nothing
  if (!copied && shared) {
    const other = shared.from === article ? shared.to : shared.from
    return html`<span class="quiet">not known</span><span class="sub">shares wording with <bdi>${model.outletOf(other)}</bdi></span>${credits}`
  }
  if (!copied) return html`<span class="quiet">none found</span>${credits}`
  return html`${percent(copied.copied)}<span class="sub">from <bdi>${model.outletOf(copied.from)}</bdi></span>${credits}`
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
  const rates = new Map(scores.families.map(({ family, ratePer1000 }) => [family, ratePer1000]))
  const most = [...scores.families].sort((a, b) => b.count - a.count || (a.family < b.family ? -1 : 1)).slice(0, 3)
  return html`<svg class="families" width=${families.length * 9} height="22" aria-hidden="true">${families.map((family, i) => {
    const height = (20 * (rates.get(family) ?? 0)) / highest
    return svg`<rect class="none" x=${i * 9} y="21" width="7" height="1"></rect><rect x=${i * 9} y=${22 - height} width="7" height=${height}><title>${words(family)}</title></rect>`
  })}</svg><span class="sub">${most.map(({ family, count }) => `${words(family)} ${count}`).join(', ') || 'none'}</span>`
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
    <summary><bdi>${model.outletOf(article)}</bdi> <span class="quiet">${plural(added.length, 'marker')} added, ${differs.length} worded differently elsewhere, ${inherited.length} in shared wording, ${softened.length} of earlier ones softened</span></summary>
    ${own.length === 0 ? nothingFound('No marker in its own voice.') : nothing}
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
        () => html`<dt>softened</dt>
          <dd>${softened.map(({ marker, article: other }) => html`<button type="button" class="word" dir="auto" @click=${() => open(marker)} title="In ${model.outletOf(other)}; dropped here.">${model.markers.get(marker)?.marker.text ?? marker}</button> `)}</dd>`
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
    ...(model.hasWords ? [] : [html`This service keeps no words of the articles: figures and places are shown, texts are not.`])
  ]
  return notes.length === 0
    ? nothing
    : html`<ul class="warnings" aria-label="Limits of this comparison">${notes.map((note) => html`<li>${note}</li>`)}</ul>`
}

function drawOutsiders({ model }: ViewContext): TemplateResult | typeof nothing {
  if (model.outsiders.length === 0) return nothing
  const reasons = new Map(model.comparison.membership.map(({ article, reason }) => [article, reason]))
  return html`<section>
    <h3>Not compared</h3>
    <dl class="outsiders">
      ${model.outsiders.map(({ article, title }) => html`<dt><bdi>${model.outletOf(article)}</bdi>${title ? html`: <span dir="auto">${title}</span>` : nothing}</dt><dd>${reasons.get(article) ?? ''}</dd>`)}
    </dl>
  </section>`
}
