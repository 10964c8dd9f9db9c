import { html, nothing, svg, type TemplateResult } from 'lit'
import { isMoved, MOST_MOVED, type Moved, movedFacts } from '../../src/present/moved-facts.ts'
import { nothingFound, orNoWords, percent, plural } from './show.ts'
import type { ViewContext } from './view.ts'

/** Draws for each outlet the facts that it reports higher up or further down than the others do. */
export function prominenceView(context: ViewContext): TemplateResult {
  const { model } = context
  const outlets = model.comparison.framing.outlets.filter(({ prominence }) => prominence !== undefined)
  const isAny = outlets.some(({ prominence }) => prominence!.some(isMoved))
  return html`<section>
    <h3>What outlets place higher or lower</h3>
    <p class="legend"><span>${drawTrack(0.12, 0.62)} this outlet <span class="quiet">(dot)</span>, middle of the others <span class="quiet">(line)</span>, top of the article on the left</span></p>
    ${isAny ? nothing : nothingFound(`No outlet places a shared fact more than ${percent(MOST_MOVED.least)} of the article higher or lower than the others.`)}
    ${context.window('prominence', outlets, { size: 10, itemHeight: 260 }, ({ article, prominence = [] }) => {
      const { up, down } = movedFacts(prominence)
      return html`<section class="moves">
        <h4><bdi>${model.outletOf(article)}</bdi> <span class="quiet">${plural(prominence.length, 'shared fact')}</span></h4>
        ${up.length + down.length === 0 ? html`<p class="quiet">Places shared facts about where the others do.</p>` : nothing}
        <div class="pair">${drawList(context, article, 'Higher up', up)}${drawList(context, article, 'Lower down', down)}</div>
      </section>`
    })}
  </section>`
}

function drawList(context: ViewContext, article: string, heading: string, facts: readonly Moved[]) {
  if (facts.length === 0) return nothing
  return html`<div>
    <h5>${heading}</h5>
    <ul class="facts">${facts.map((fact) => drawFact(context, article, fact))}</ul>
  </div>`
}

function drawFact({ model, go }: ViewContext, article: string, { row, place, against, in: part }: Moved): TemplateResult {
  const cell = model.rows.get(row)?.cells.find((each) => each.article === article)
  const sentence = model.sentences.get(cell?.sentences[0] ?? '')
  return html`<li>
    <p class="words" dir="auto">${orNoWords(sentence?.text)}</p>
    <p class="sub">${drawTrack(place, place - against)} ${partNames[part] ?? ''}${percent(place)} down the article, the others ${percent(place - against)}
      <button type="button" class="plain" @click=${() => go({ kind: 'row', row, article })}>Show in row ${model.numberOf(row)}</button></p>
  </li>`
}

const partNames: Readonly<Record<string, string>> = { headline: 'In the headline, ', lead: 'In the lead, ' }

/** The article from top (left) to end, with the place of a fact and the middle of its places elsewhere. */
function drawTrack(place: number, others: number): TemplateResult {
  const x = (share: number) => `${(3 + 94 * share).toFixed(1)}%`
  return html`<svg class="track" aria-hidden="true" width="120" height="12">${svg`
    <line class="axis" x1="3%" x2="97%" y1="6" y2="6"></line>
    <line class="span" x1=${x(Math.min(place, others))} x2=${x(Math.max(place, others))} y1="6" y2="6"></line>
    <line class="others" x1=${x(others)} x2=${x(others)} y1="1" y2="11"></line>
    <circle cx=${x(place)} cy="6" r="4"></circle>`}</svg>`
}
