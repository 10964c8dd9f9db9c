import { html, nothing, type TemplateResult } from 'lit'
import type { Conflict } from '../../src/schemas/comparison.ts'
import { listNames, nothingFound, orNoWords } from './show.ts'
import type { ViewContext } from './view.ts'

/** Draws the same fact stated differently. */
export function conflictsView(context: ViewContext): TemplateResult {
  const { conflicts } = context.model.comparison
  return html`<section>
    <h3>Facts that differ between outlets</h3>
    ${conflicts.length === 0 ? nothingFound('No conflicts in numbers, times, names, places, roles, denials or opposites. Reworded sentences and other facts were not checked.') : ''}
    ${context.window('conflicts', conflicts, { size: 20, itemHeight: 120 }, (conflict) => drawConflict(context, conflict))}
  </section>`
}

const titles: Record<Conflict['kind'], string> = {
  number: 'Different numbers',
  time: 'Different times',
  name: 'Different names',
  place: 'Different places',
  role: 'Different roles',
  opposite: 'Opposites',
  negation: 'Affirmed and denied'
}

function drawConflict(context: ViewContext, { row, kind, values }: Conflict): TemplateResult {
  const { model, go } = context
  return html`<article class="quote">
    <h4>${titles[kind] ?? kind}</h4>
    <dl>
      ${values.map(
        ({ text, articles, spans }) => html`<dt><strong dir="auto">${orNoWords(text)}</strong></dt>
          <dd>${listNames(model.outletOf, articles)} ${drawPlace(context, spans[0])}</dd>`
      )}
    </dl>
    <p class="sub"><button type="button" class="plain" @click=${() => go({ kind: 'row', row })}>Show in row ${model.numberOf(row)}</button></p>
  </article>`
}

/** The sentence that says so, with the words that differ. */
function drawPlace({ model }: ViewContext, span: Conflict['values'][number]['spans'][number] | undefined) {
  const sentences = span ? (model.readings.get(span.article)?.sentences ?? []) : []
  const sentence = sentences.find(
    ({ field, start, end }) => (field ?? 'text') === (span!.field ?? 'text') && start <= span!.start && end >= span!.end
  )
  if (!span || typeof sentence?.text !== 'string') return nothing
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  return html`<p class="words" dir="auto">${sentence.text.slice(0, from)}<mark>${sentence.text.slice(from, to)}</mark>${sentence.text.slice(to)}</p>`
}
