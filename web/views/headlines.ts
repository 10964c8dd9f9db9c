import { html, nothing, type TemplateResult } from 'lit'
import { editKey } from '../model/index-comparison.ts'
import { drawSentence } from './sentence.ts'
import { date, nothingFound, percent } from './show.ts'
import type { ViewContext } from './view.ts'

/** All headlines, each with its markers and the probability that it is loaded, the likeliest first. */
export function headlinesView(context: ViewContext): TemplateResult {
  const { model } = context
  const headlines = model.articles
    .flatMap(({ article, publishedAt, sentences }) => {
      const sentence = sentences.find(({ role }) => role === 'headline')
      return sentence ? [{ article, publishedAt, sentence }] : []
    })
    .sort((a, b) => b.sentence.framing - a.sentence.framing)
  return html`<section>
    <h3>Headlines</h3>
    ${headlines.length === 0 ? nothingFound('No article was sent with a headline.') : nothing}
    ${context.window('headlines', headlines, { size: 40, itemHeight: 90 }, ({ article, publishedAt, sentence }) => {
      const edits = model.edits.get(editKey(model.rowOf.get(sentence.id)?.id ?? '', article)) ?? []
      return html`<article class="finding">
        <p class="figure"><span class="value">${percent(sentence.framing)}</span><span class="sub">${sentence.loaded ? 'called loaded' : 'not called loaded'}</span></p>
        <div class="headline">${drawSentence(model, article, sentence, edits)}
          <p class="sub"><strong><bdi>${model.outletOf(article)}</bdi></strong> ${date(publishedAt)}</p></div>
      </article>`
    })}
  </section>`
}
