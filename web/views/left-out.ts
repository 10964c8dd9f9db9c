import { html, type TemplateResult } from 'lit'
import type { Addition, Omission } from '../../src/schemas/comparison.ts'
import { nothingFound, orNoWords, percent } from './show.ts'
import type { ViewContext } from './view.ts'

/** What most others carry and an outlet lacks, weightiest first; and what one outlet alone carries, likely comment first. */
export function leftOutView(context: ViewContext): TemplateResult {
  const { omissions, additions } = context.model.comparison
  const lacking = [...omissions].sort((a, b) => b.weight - a.weight)
  const alone = [...additions].sort((a, b) => b.editorial - a.editorial)
  return html`<section>
      <h3>Left out</h3>
      <p class="quiet">What at least half of the other outlets carry, and an outlet lacks. Weight: how many carry it, how high up, how much it tells.</p>
      ${lacking.length === 0 ? nothingFound('Nothing that most outlets carry is left out.') : ''}
      ${context.window('left-out', lacking, { size: 20, itemHeight: 90 }, (omission) => drawOmission(context, omission))}
    </section>
    <section>
      <h3>Carried by one outlet alone</h3>
      <p class="quiet">With the estimated probability that it is the outlet’s own comment.</p>
      ${alone.length === 0 ? nothingFound('No outlet carries a sentence alone.') : ''}
      ${context.window('added', alone, { size: 20, itemHeight: 90 }, (addition) => drawAddition(context, addition))}
    </section>`
}

const names = ({ model }: ViewContext, articles: readonly string[]) =>
  articles.map((id, i) => html`${i > 0 ? ', ' : ''}<bdi>${model.outletOf(id)}</bdi>`)

const drawOmission = (
  context: ViewContext,
  { row, text, missingFrom, carriedBy, weight }: Omission
) => html`<article class="finding">
  <p class="figure"><span class="value">${percent(weight)}</span><span class="sub">weight</span></p>
  <div>
    <p class="words" dir="auto">${orNoWords(text)}</p>
    <p class="sub">Missing from <strong>${names(context, missingFrom)}</strong>. Carried by ${names(context, carriedBy)}.
      <button type="button" class="plain" @click=${() => context.go({ kind: 'row', row })}>Show the row</button></p>
  </div>
</article>`

const drawAddition = (context: ViewContext, { row, article, text, editorial }: Addition) => html`<article class="finding">
  <p class="figure"><span class="value">${percent(editorial)}</span><span class="sub">comment</span></p>
  <div>
    <p class="words" dir="auto">${orNoWords(text)}</p>
    <p class="sub"><strong>${names(context, [article])}</strong>
      <button type="button" class="plain" @click=${() => context.go({ kind: 'row', row, article })}>Show the row</button></p>
  </div>
</article>`
