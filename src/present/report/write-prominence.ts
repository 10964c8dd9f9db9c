import type { ComparisonIndex } from '../index-comparison.ts'
import { type Moved, movedFacts } from '../moved-facts.ts'
import { percent } from './formats.ts'
import { type Content, html, type Markup } from './html.ts'

/** Writes which shared facts each outlet reports higher up or further down than the others. */
export function writeProminence(index: ComparisonIndex): Markup {
  const sentences = new Map(index.belonging.flatMap((reading) => reading.sentences.map(({ id, text }) => [id, text])))
  const cells = new Map(
    index.comparison.alignment.rows.flatMap(({ id, cells }) =>
      cells.map(({ article, sentences: [first] }) => [`${id} ${article}`, first])
    )
  )
  const lines = index.comparison.framing.outlets.flatMap(({ article, prominence = [] }): Content[] => {
    const { up, down } = movedFacts(prominence)
    const wordsOf = ({ row }: Moved) => sentences.get(cells.get(`${row} ${article}`) ?? '') ?? ''
    return [...up, ...down].map(
      (
        fact,
        i
      ) => html`<tr>${i === 0 && html`<th scope="rowgroup" rowspan="${up.length + down.length}">${index.labelOf(article)}</th>`}
<td>${fact.against < 0 ? 'higher up' : 'further down'}</td><td dir="auto">${wordsOf(fact)}</td><td class="n">${percent(fact.place)}</td><td class="n">${percent(fact.place - fact.against)}</td></tr>`
    )
  })
  return html`<section id="prominence"><h2>Moved up and down</h2>
${
  lines.length > 0
    ? html`<table class="prominence"><thead><tr><th scope="col">Outlet</th><th scope="col">Position</th><th scope="col">Shared fact</th><th scope="col" class="n">Share of the article above it</th><th scope="col" class="n">Others<small>median</small></th></tr></thead><tbody>${lines}</tbody></table>`
    : html`<p class="none">Every outlet reports the shared facts in about the same position.</p>`
}</section>`
}
