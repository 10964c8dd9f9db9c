import { html, type TemplateResult } from 'lit'
import type { Addition, Omission } from '../../src/schemas/comparison.ts'
import { listNames, nothingFound, orNoWords, percent } from './show.ts'
import type { ViewContext } from './view.ts'

/** So many are shown at once; the others on demand. */
const MOST_IMPORTANT = 10

/** Draws what most others carry and an outlet lacks, weightiest first; and what one outlet alone carries, likely comment first. */
export function leftOutView(context: ViewContext): TemplateResult {
  const { omissions, additions } = context.model.comparison
  const lacking = [...omissions].sort((a, b) => b.weight - a.weight)
  const [best, others] = [lacking.slice(0, MOST_IMPORTANT), lacking.slice(MOST_IMPORTANT)]
  const alone = [...additions].sort((a, b) => b.editorial - a.editorial)
  return html`<section>
      <h3>Left out</h3>
      <p class="quiet">What an outlet leaves out although at least half of the others report it, the most important first.</p>
      ${lacking.length === 0 ? nothingFound('Nothing that most outlets report is left out.') : ''}
      ${best.map((omission) => drawOmission(context, omission))}
      ${
        others.length === 0
          ? ''
          : html`<details><summary>Show ${others.length} of less weight</summary>
      ${context.window('left-out', others, { size: 20, itemHeight: 90 }, (omission) => drawOmission(context, omission))}</details>`
      }
    </section>
    <section>
      <h3>Added by one outlet</h3>
      <p class="quiet">What only one outlet reports, with the estimated probability that it is the outlet’s own comment.</p>
      ${alone.length === 0 ? nothingFound('No outlet adds anything.') : ''}
      ${context.window('added', alone, { size: 20, itemHeight: 90 }, (addition) => drawAddition(context, addition))}
    </section>`
}

const names = ({ model }: ViewContext, articles: readonly string[]) => listNames(model.outletOf, articles)

const kindNames: Readonly<Record<string, string>> = {
  fact: 'Fact',
  quotation: 'Quotation',
  background: 'Background',
  attribution: 'Attribution'
}

const drawOmission = (
  context: ViewContext,
  { row, text, missingFrom, carriedBy, weight, kind }: Omission
) => html`<article class="finding">
  <p class="figure"><span class="value">${percent(weight)}</span><span class="sub">weight</span></p>
  <div>
    <p class="words" dir="auto">${orNoWords(text)}</p>
    <p class="sub">${kind === undefined ? '' : `${kindNames[kind] ?? kind}. `}Left out by <strong>${names(context, missingFrom)}</strong>. Reported by ${names(context, carriedBy)}.
      <button type="button" class="plain" @click=${() => context.go({ kind: 'row', row })}>Show in row ${context.model.numberOf(row)}</button></p>
  </div>
</article>`

const drawAddition = (context: ViewContext, { row, article, text, editorial }: Addition) => html`<article class="finding">
  <p class="figure"><span class="value">${percent(editorial)}</span><span class="sub">comment</span></p>
  <div>
    <p class="words" dir="auto">${orNoWords(text)}</p>
    <p class="sub"><strong>${names(context, [article])}</strong>
      <button type="button" class="plain" @click=${() => context.go({ kind: 'row', row, article })}>Show in row ${context.model.numberOf(row)}</button></p>
  </div>
</article>`
