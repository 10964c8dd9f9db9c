import { html, nothing, type TemplateResult } from 'lit'
import type { Edge } from '../../src/schemas/comparison.ts'
import { type Branch, growTree } from '../model/grow-tree.ts'
import { nothingFound, orNoWords, percent, plural, withDates } from './show.ts'
import type { ViewContext } from './view.ts'

/** Draws shared wording and its source: a tree of sources and copies, then pairs of which nothing shows who had the wording first. */
export function lineageView(context: ViewContext): TemplateResult {
  const { model } = context
  const roots = growTree(
    model.comparison.lineage,
    model.articles.map(({ article }) => article)
  )
  const shared = model.comparison.lineage.edges.filter(({ direction }) => direction === 'unknown')
  const linked = roots.filter(({ children }) => children.length > 0)
  const alone = roots.filter(({ children }) => children.length === 0)
  return html`<section>
    <h3>Shared wording and its source</h3>
    ${linked.length === 0 ? nothingFound('No article is known to copy another one.') : html`<ul class="tree">${linked.map((branch) => drawBranch(context, branch))}</ul>`}
    ${shared.length > 0 ? html`<ul class="tree">${shared.map((edge) => drawShared(context, edge))}</ul>` : nothing}
    ${
      linked.length > 0 && alone.length > 0
        ? html`<p class="quiet">${plural(alone.length, 'outlet')} with no source found: ${alone.map(({ article }, i) => html`${i > 0 ? ', ' : ''}<bdi>${model.outletOf(article!)}</bdi>`)}.</p>`
        : nothing
    }
  </section>`
}

function drawBranch(context: ViewContext, { article, label, edge, children }: Branch): TemplateResult {
  return html`<li>
    <span class="node ${article === null ? 'outside' : ''}"><bdi>${article === null ? label : context.model.outletOf(article)}</bdi></span>
    ${
      edge
        ? html`<span class="edge"><strong>${percent(edge.copied)}</strong> copied from <bdi>${context.model.outletOf(edge.from)}</bdi>: ${percent(edge.verbatim)} word for word, ${percent(edge.edited)} edited (${percent(edge.confidence)} sure)</span>
            <details><summary>Evidence</summary><p>${withDates(edge.reason)}</p>${drawEvidence(edge)}</details>`
        : nothing
    }
    ${children.length > 0 ? html`<ul>${children.map((child) => drawBranch(context, child))}</ul>` : nothing}
  </li>`
}

function drawShared({ model }: ViewContext, edge: Edge): TemplateResult {
  return html`<li>
    <span class="node"><bdi>${model.outletOf(edge.from)}</bdi></span> and <span class="node"><bdi>${model.outletOf(edge.to)}</bdi></span>
    <span class="edge">share wording: <strong>${percent(edge.copied)}</strong> of <bdi>${model.outletOf(edge.to)}</bdi></span>
    <details><summary>Evidence</summary><p>${withDates(edge.reason)}</p></details>
  </li>`
}

function drawEvidence({ evidence = [] }: Edge): TemplateResult | typeof nothing {
  if (evidence.length === 0) return nothing
  return html`<ul>${evidence.map(({ kind, text }) => html`<li>${evidenceKinds[kind] ?? kind}: <q>${orNoWords(text)}</q></li>`)}</ul>`
}

const evidenceKinds: Readonly<Record<NonNullable<Edge['evidence']>[number]['kind'], string>> = {
  error: 'Same mistake',
  edit: 'Same change',
  addition: 'Same addition',
  credit: 'Credit',
  date: 'Date in the text'
}
