import { html, nothing, type TemplateResult } from 'lit'
import type { Alteration, Quote } from '../../src/schemas/comparison.ts'
import { nothingFound, orNoWords, significances } from './show.ts'
import type { ViewContext } from './view.ts'

const verdicts: Readonly<Record<Quote['verdict'], string>> = {
  identical: 'same words',
  trimmed: 'shortened',
  altered: 'altered',
  reattributed: 'given to another speaker'
}
const gravity = ['reattributed', 'altered', 'trimmed', 'identical']

/** Draws each utterance with its versions, the most serious difference first. */
export function quotesView(context: ViewContext): TemplateResult {
  const quotes = [...context.model.comparison.quotes].sort((a, b) => gravity.indexOf(a.verdict) - gravity.indexOf(b.verdict))
  return html`<section>
    <h3>Quotes in two or more outlets</h3>
    ${quotes.length === 0 ? nothingFound('No quote appears in more than one article.') : nothing}
    ${context.window('quotes', quotes, { size: 15, itemHeight: 160 }, (quote) => drawQuote(context, quote))}
  </section>`
}

function drawQuote(context: ViewContext, { speaker, verdict, versions, alterations }: Quote): TemplateResult {
  const { model } = context
  const changes = Map.groupBy(alterations, ({ article }) => article)
  return html`<article class="quote">
    <h4><bdi>${speaker ?? 'Speaker not named'}</bdi> <span class="verdict ${verdict}">${verdicts[verdict] ?? verdict}</span></h4>
    <dl>
      ${versions.map(
        ({
          article,
          text,
          attribution
        }) => html`<dt><button type="button" class="plain" @click=${() => openAttribution(context, article, attribution)}><bdi>${model.outletOf(article)}</bdi></button></dt>
          <dd><q dir="auto">${orNoWords(text)}</q>${(changes.get(article) ?? []).map((change) => drawChange(context, change))}</dd>`
      )}
    </dl>
  </article>`
}

function openAttribution({ model, go }: ViewContext, article: string, id: string): void {
  const reading = model.readings.get(article)
  const content = reading?.attributions.find((attribution) => attribution.id === id)?.content
  const sentence = reading?.sentences.find(
    (one) =>
      content && (one.field ?? 'text') === (content.field ?? 'text') && one.start <= content.start && one.end > content.start
  )
  const row = sentence && model.rowOf.get(sentence.id)
  if (sentence && row) go({ kind: 'sentence', row: row.id, article, sentence: sentence.id })
}

function drawChange({ model }: ViewContext, { op, text, replacement, significance, against }: Alteration): TemplateResult {
  const gone = html`<del class="edit ${significance}" dir="auto">${text}</del>`
  const come = html`<ins class="edit ${significance}" dir="auto">${replacement}</ins>`
  const changes: Record<Alteration['op'], () => TemplateResult> = {
    insert: () => html`added ${come}`,
    delete: () => html`left out ${gone}`,
    trim: () => html`cut ${gone}`,
    replace: () => html`${come} instead of ${gone}`,
    reattribute: () => html`attributed to ${come} instead of ${gone}`
  }
  return html`<p class="change">${changes[op]?.()} <span class="quiet">${significances[significance]}, against <bdi>${model.outletOf(against)}</bdi></span></p>`
}
