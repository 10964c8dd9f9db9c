import { html, nothing, type TemplateResult } from 'lit'
import { type Branch, growTree } from '../model/grow-tree.ts'
import { nothingFound, percent, plural } from './show.ts'
import type { ViewContext } from './view.ts'

/** Who copied whom, as a tree. */
export function lineageView(context: ViewContext): TemplateResult {
  const { model } = context
  const roots = growTree(
    model.comparison.lineage,
    model.articles.map(({ article }) => article)
  )
  const linked = roots.filter(({ children }) => children.length > 0)
  const alone = roots.filter(({ children }) => children.length === 0)
  return html`<section>
    <h3>Who copied whom</h3>
    ${linked.length === 0 ? nothingFound('No copying was found in this set.') : html`<ul class="tree">${linked.map((branch) => drawBranch(context, branch))}</ul>`}
    ${
      linked.length > 0 && alone.length > 0
        ? html`<p class="quiet">${plural(alone.length, 'outlet')} with no copying found: ${alone.map(({ article }, i) => html`${i > 0 ? ', ' : ''}<bdi>${model.outletOf(article!)}</bdi>`)}.</p>`
        : nothing
    }
  </section>`
}

function drawBranch(context: ViewContext, { article, label, edge, children }: Branch): TemplateResult {
  return html`<li>
    <span class="node ${article === null ? 'outside' : ''}"><bdi>${article === null ? label : context.model.outletOf(article)}</bdi></span>
    ${
      edge
        ? html`<span class="edge"><strong>${percent(edge.copied)}</strong> copied: ${percent(edge.verbatim)} verbatim, ${percent(edge.edited)} edited; confidence ${percent(edge.confidence)}</span>
            <details><summary>What speaks for it</summary><p>${edge.reason}</p></details>`
        : nothing
    }
    ${children.length > 0 ? html`<ul>${children.map((child) => drawBranch(context, child))}</ul>` : nothing}
  </li>`
}
