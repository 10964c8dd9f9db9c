import type { Edge } from '../../schemas/comparison.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { percent } from './formats.ts'
import { type Content, html, type Markup } from './html.ts'

/** Who copied whom, as a tree: every article under its parent. */
export function writeLineage({ comparison, labelOf, belonging }: ComparisonIndex): Markup {
  const { edges, wire, groups } = comparison.lineage
  const children = Map.groupBy(edges, ({ from }) => from)
  const copies = new Set(edges.map(({ to }) => to))
  const roots = belonging.filter(({ article }) => !copies.has(article) && children.has(article))
  // Depth is bounded by the number of articles: an article has one parent, and none is its own ancestor.
  const writeBranch = ({ to, copied, edited, confidence, reason }: Edge): Markup =>
    html`<li><strong>${labelOf(to)}</strong> ${percent(copied)} copied, ${percent(edited)} of it edited; confidence ${percent(confidence)}. <span class="why">${reason}</span>${writeChildren(to)}</li>`
  const writeChildren = (article: string): Content => {
    const branches = children.get(article) ?? []
    return branches.length > 0 && html`<ul>${branches.map(writeBranch)}</ul>`
  }
  const trees = roots.map(({ article }) => html`<li><strong>${labelOf(article)}</strong>${writeChildren(article)}</li>`)
  const unseen = groups.filter(({ source, articles }) => !source.startsWith('article:') && articles.length > 1)
  return html`<section id="lineage"><h2>Who copied whom</h2>
${trees.length > 0 ? html`<ul class="tree">${trees}</ul>` : html`<p class="none">No article is likely to be a copy of another one of this set.</p>`}
${unseen.map(({ source, articles }) => html`<p>Of one origin, ${describeSource(source)}: ${articles.map(labelOf).join(', ')}.</p>`)}
${wire.length > 0 && html`<p>Agencies credited: ${wire.map(({ article, agency }) => `${agency} (${labelOf(article)})`).join(', ')}.</p>`}</section>`
}

const describeSource = (source: string) =>
  source.startsWith('wire:') ? `copy of ${source.slice('wire:'.length)}` : 'a text that is not in this set'
