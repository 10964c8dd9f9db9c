import { html, type TemplateResult } from 'lit'
import type { Conflict } from '../../src/schemas/comparison.ts'
import { nothingFound, orNoWords } from './show.ts'
import type { ViewContext } from './view.ts'

/** The same fact told with different numbers, names or negation. */
export function conflictsView(context: ViewContext): TemplateResult {
  const { conflicts } = context.model.comparison
  return html`<section>
    <h3>Facts told differently</h3>
    <p class="quiet">Sentences that stand in one row and give another number, another name in the same place, or a denial. Which is right is for you to find out.</p>
    ${conflicts.length === 0 ? nothingFound('No conflict was found.') : ''}
    ${context.window('conflicts', conflicts, { size: 20, itemHeight: 120 }, (conflict) => drawConflict(context, conflict))}
  </section>`
}

function drawConflict({ model, go }: ViewContext, { row, kind, values }: Conflict): TemplateResult {
  return html`<article class="quote">
    <h4>${kind} <button type="button" class="plain" @click=${() => go({ kind: 'row', row })}>Show the row</button></h4>
    <dl>
      ${values.map(
        ({ text, articles }) => html`<dt><strong dir="auto">${orNoWords(text)}</strong></dt>
          <dd>${articles.map((id, i) => html`${i > 0 ? ', ' : ''}<bdi>${model.outletOf(id)}</bdi>`)}</dd>`
      )}
    </dl>
  </article>`
}
