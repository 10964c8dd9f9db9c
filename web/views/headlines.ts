import { html, nothing, type TemplateResult } from 'lit'
import type { OutletFraming } from '../../src/schemas/comparison.ts'
import { editKey } from '../model/index-comparison.ts'
import { drawSentence } from './sentence.ts'
import { date, nothingFound, orNoWords, percent } from './show.ts'
import type { ViewContext } from './view.ts'

/** Draws all headlines, each with its markers and the probability that it is loaded, the likeliest first. */
export function headlinesView(context: ViewContext): TemplateResult {
  const { model } = context
  const checks = new Map(model.comparison.framing.outlets.map(({ article, headline }) => [article, headline]))
  const headlines = model.articles
    .flatMap(({ article, publishedAt, sentences }) => {
      const sentence = sentences.find(({ role }) => role === 'headline')
      return sentence ? [{ article, publishedAt, sentence }] : []
    })
    .sort((a, b) => b.sentence.framing - a.sentence.framing)
  return html`<section>
    <h3>Headlines</h3>
    ${headlines.length === 0 ? nothingFound('No article has a headline.') : nothing}
    ${context.window('headlines', headlines, { size: 40, itemHeight: 90 }, ({ article, publishedAt, sentence }) => {
      const edits = model.edits.get(editKey(model.rowOf.get(sentence.id)?.id ?? '', article)) ?? []
      return html`<article class="finding">
        <p class="figure"><span class="value">${percent(sentence.framing)}</span><span class="sub">${sentence.loaded ? 'counts as loaded' : 'not loaded'}</span></p>
        <div class="headline">${drawSentence(model, article, sentence, edits)}
          <p class="sub"><strong><bdi>${model.outletOf(article)}</bdi></strong> ${date(publishedAt)}</p>
          ${drawCheck(context, article, checks.get(article))}</div>
      </article>`
    })}
  </section>`
}

type Check = OutletFraming['headline']

/** Shows how a headline matches its own article. */
function drawCheck({ go, model }: ViewContext, article: string, check: Check): TemplateResult | typeof nothing {
  if (!check) return nothing
  const { supported, unsupported, differs, moreLoaded } = check
  return html`<ul class="check-list">
    ${moreLoaded ? html`<li class="warn">More loaded than its article</li>` : nothing}
    ${differs.map(({ text, body }) => html`<li class="warn">“<bdi>${orNoWords(text)}</bdi>” is “<bdi>${orNoWords(body.text)}</bdi>” in the article</li>`)}
    ${unsupported.length > 0 ? html`<li>Not in the article: ${unsupported.map(({ text }, i) => html`${i > 0 ? ', ' : ''}“<bdi>${orNoWords(text)}</bdi>”`)}</li>` : nothing}
    ${
      supported.length > 0
        ? html`<li>Supported by ${supported.map((row, i) => html`${i > 0 ? ', ' : ''}<button type="button" class="plain" @click=${() => go({ kind: 'row', row, article })}>row ${model.numberOf(row)}</button>`)}</li>`
        : html`<li>No sentence of the article shares enough words with it</li>`
    }
  </ul>`
}
