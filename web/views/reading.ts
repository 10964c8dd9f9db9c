import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Reading, Sentence } from '../../src/schemas/reading.ts'
import { heatLevel } from './heat.ts'
import { drawRun } from './sentence.ts'
import { date, link, nothingFound, orNoWords, percent, plural } from './show.ts'
import type { ViewContext } from './view.ts'

/** Draws one article as running text: its markers underlined, the heat of each sentence in the margin. */
export function readingView(context: ViewContext): TemplateResult {
  const { model, choices, choose } = context
  const all = [...model.articles, ...model.outsiders]
  const reading = model.readings.get(choices.reading) ?? all[0]
  if (!reading)
    return html`<section><h3>Read one article</h3>${nothingFound('This comparison was fetched without its articles.')}</section>`
  const own = reading.markers.filter(({ voice }) => voice === 'outlet').length
  return html`<section>
    <h3>Read one article</h3>
    <div class="choices">
      <label>Article <select data-choice="reading" @change=${(event: Event) => choose({ reading: (event.target as HTMLSelectElement).value })}>${all.map(
        ({ article }) =>
          html`<option value=${article} .selected=${live(article === reading.article)}>${model.outletOf(article)}</option>`
      )}</select></label>
      <output class="quiet">${plural(own, 'marker')} in its own voice, ${reading.markers.length - own} in another’s</output>
    </div>
    <article class="reading" aria-label="Article of ${model.outletOf(reading.article)}">
      ${drawByline(reading)}
      ${context.window(`reading-${reading.article}`, paragraphsOf(reading), { size: 20, itemHeight: 110 }, (sentences) => drawParagraph(context, reading, sentences))}
    </article>
  </section>`
}

const drawByline = ({ outlet, byline, publishedAt, url }: Reading) => html`<p class="quiet">
  <bdi>${outlet}</bdi>${byline ? html` · <bdi>${byline}</bdi>` : nothing}${publishedAt ? html` · ${date(publishedAt)}` : nothing}${url ? html` · ${link(url, 'Original')}` : nothing}
</p>`

/** The sentences by paragraph; headline and headings stand alone. */
function paragraphsOf({ sentences }: Reading): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of sentences) {
    const [first] = paragraphs.at(-1) ?? []
    if (first && first.paragraph === sentence.paragraph && first.role === sentence.role) paragraphs.at(-1)!.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

function drawParagraph(context: ViewContext, { article }: Reading, sentences: readonly Sentence[]): TemplateResult {
  const { model } = context
  const words = sentences.map(
    (sentence, i) =>
      html`${i > 0 ? ' ' : nothing}<span data-sentence=${sentence.id}>${typeof sentence.text === 'string' ? drawRun(model, article, sentence, []) : orNoWords(null)}</span>`
  )
  const role = sentences[0]?.role
  return html`<div class="paragraph ${role ?? ''}">
    <div class="margin">${sentences.map((sentence) => drawHeat(context, article, sentence))}</div>
    ${role === 'headline' ? html`<h4 class="sentence" dir="auto">${words}</h4>` : role === 'heading' ? html`<h5 class="sentence" dir="auto">${words}</h5>` : html`<p class="sentence" dir="auto">${words}</p>`}
  </div>`
}

/** A bar of the margin: how likely the sentence is loaded, and the row that it stands in. */
function drawHeat({ model, go }: ViewContext, article: string, { id, framing }: Sentence): TemplateResult {
  const row = model.rowOf.get(id)
  const level = `level level-${heatLevel(framing)}`
  if (!row) return html`<span class=${level} title="${percent(framing)} likely to be loaded"></span>`
  const number = model.numberOf(row.id)
  return html`<button type="button" class=${level} title="Row ${number}: ${percent(framing)} likely to be loaded" aria-label="Row ${number}, ${percent(framing)} likely to be loaded" @click=${() => go({ kind: 'sentence', row: row.id, article, sentence: id })}>${number}</button>`
}
