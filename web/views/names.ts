import { html, nothing, type TemplateResult } from 'lit'
import { selectNaming } from '../../src/present/select-naming.ts'
import type { NamingEntry } from '../../src/schemas/comparison.ts'
import { nothingFound, orNoWords, words } from './show.ts'
import type { ViewContext } from './view.ts'

const isNamed = ({ outlets }: NamingEntry) => outlets.some(({ names }) => names.length > 0)

/** Rows drawn together. */
export const namesAtOnce = 20

/** Draws what each outlet calls the people of the story: a line a name, a column an outlet. */
export function namesView(context: ViewContext): TemplateResult {
  const { model, choices } = context
  const described = selectNaming(model.comparison.naming)
  const plain = model.comparison.naming.filter((entry) => isNamed(entry) && !described.includes(entry))
  const columns = `--columns: ${choices.columns.length}`
  const head = html`<div class="row head" role="rowgroup"><div role="row" class="contents">
    <div role="columnheader">Name</div>
    ${choices.columns.map((id) => html`<div role="columnheader"><bdi>${model.outletOf(id)}</bdi></div>`)}
  </div></div>`
  return html`<section>
    <h3>What people are called</h3>
    <p class="legend"><span><span class="epithet loaded">carries a judgement</span></span> <span><span class="epithet">describes</span></span> <span><span class="epithet"><em class="quoted">in somebody else’s words</em></span></span></p>
    ${
      described.length === 0
        ? nothingFound('No outlet describes anyone beyond their name.')
        : html`<div class="scroller" tabindex="0" role="region" aria-label="Names by outlet">
            <div class="table names" role="table" aria-label="Names by outlet" .style=${columns}>
              ${head}
              ${context.window('names', described, { size: namesAtOnce, itemHeight: 90, role: 'rowgroup' }, (entry) => drawEntry(context, entry))}
            </div>
          </div>`
    }
    ${
      plain.length > 0
        ? html`<details class="evidence"><summary>Named without description <span class="quiet">${plain.length}</span></summary>
            <p>${plain.map(({ name, type }) => html`<span class="tag" title=${type}><bdi>${name}</bdi></span> `)}</p></details>`
        : nothing
    }
  </section>`
}

function drawEntry(context: ViewContext, { name, type, outlets }: NamingEntry): TemplateResult {
  const { model, choices } = context
  const byArticle = new Map(outlets.map((outlet) => [outlet.article, outlet]))
  const open = (article: string, start: number, field: 'title' | 'text') => {
    const sentence = model.readings
      .get(article)
      ?.sentences.find((one) => (one.field ?? 'text') === field && one.start <= start && one.end > start)
    const row = sentence && model.rowOf.get(sentence.id)
    if (sentence && row) context.go({ kind: 'sentence', row: row.id, article, sentence: sentence.id })
  }
  return html`<div class="row" role="row">
    <div role="rowheader"><bdi>${name}</bdi><span class="sub">${type === 'organization' ? 'organisation' : words(type)}</span></div>
    ${choices.columns.map((article) => {
      const outlet = byArticle.get(article)
      const label = html`<bdi class="cell-outlet">${model.outletOf(article)}</bdi>`
      if (!outlet) return html`<div role="cell" class="cell empty">${label}<span>not named</span></div>`
      return html`<div role="cell" class="cell">${label}
        ${groupWordings(outlet.epithets).map(
          ({ first: { text, loaded, voice, start, field }, count }) =>
            html`<button type="button" class="epithet ${loaded ? 'loaded' : ''}" @click=${() => open(article, start, field ?? 'text')}><bdi class=${voice === 'outlet' ? '' : 'quoted'}>${orNoWords(text)}</bdi>${count > 1 ? html` <span class="quiet">×${count}</span>` : nothing}</button>`
        )}
        <span class="sub">${outlet.names.map((form, i) => html`${i > 0 ? ', ' : ''}<bdi>${form}</bdi>`)}</span>
      </div>`
    })}
  </div>`
}

type Epithet = NamingEntry['outlets'][number]['epithets'][number]

/** Each wording once, at its first place, with its count: “the lawsuit” may occur many times. */
function groupWordings(epithets: readonly Epithet[]): { first: Epithet; count: number }[] {
  const groups = Map.groupBy(epithets, ({ text, loaded, voice, start }) => `${text?.toLowerCase() ?? start} ${loaded} ${voice}`)
  return [...groups.values()].map((group) => ({ first: group[0]!, count: group.length }))
}
