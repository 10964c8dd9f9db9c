import type { Edge, LineageEvidence } from '../../schemas/comparison.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { LEAST_ADDITIONS } from '../least-additions.ts'
import { percent } from './formats.ts'
import { type Content, html, type Markup } from './html.ts'

/** Writes who copied whom if that is known (as a tree), pairs that share wording, common sources, and credited agencies. */
export function writeLineage({ comparison, labelOf, belonging }: ComparisonIndex): Markup {
  const { edges, wire, groups } = comparison.lineage
  const known = edges.filter(({ direction }) => direction !== 'unknown')
  const shared = edges.filter(({ direction }) => direction === 'unknown')
  const children = Map.groupBy(known, ({ from }) => from)
  const copies = new Set(known.map(({ to }) => to))
  const roots = belonging.filter(({ article }) => !copies.has(article) && children.has(article))
  // Depth is bounded by the number of articles: an article has one parent, and none is its own ancestor.
  const writeBranch = ({ to, copied, edited, confidence, reason, evidence }: Edge): Markup =>
    html`<li><strong>${labelOf(to)}</strong> ${percent(copied)} of its words copied, ${percent(edited)} after edits. Confidence ${percent(confidence)}. <span class="why">${reason}</span>${writeEvidence(evidence)}${writeChildren(to)}</li>`
  const writeChildren = (article: string): Content => {
    const branches = children.get(article) ?? []
    return branches.length > 0 && html`<ul>${branches.map(writeBranch)}</ul>`
  }
  const trees = roots.map(({ article }) => html`<li><strong>${labelOf(article)}</strong>${writeChildren(article)}</li>`)
  const unseen = groups.filter(({ source, articles }) => !source.startsWith('article:') && articles.length > 1)
  return html`<section id="lineage"><h2>Shared wording and its source</h2>
${trees.length > 0 ? html`<ul class="tree">${trees}</ul>` : html`<p class="none">No evidence that one of these articles copied another.</p>`}
${shared.map(({ from, to, reason }) => html`<p><strong>${labelOf(from)}</strong> and <strong>${labelOf(to)}</strong> share wording. <span class="why">${reason}</span></p>`)}
${unseen.map(({ source, articles, parts }) => html`<p>Common source, ${describeSource(source)}: ${articles.map((article) => `${labelOf(article)}${describePart(article, parts)}`).join(', ')}.</p>`)}
${wire.length > 0 && html`<p>Agencies credited: ${wire.map(({ article, agency, own }) => `${agency} (${labelOf(article)}${describeOwn(own)})`).join(', ')}.</p>`}</section>`
}

const writeEvidence = (evidence: readonly LineageEvidence[] | undefined): Content =>
  evidence !== undefined &&
  evidence.length > 0 &&
  html` <span class="why">Evidence: ${evidence.map(({ kind, text }) => `${kind} “${text}”`).join(', ')}.</span>`

const describePart = (article: string, parts: readonly { readonly article: string; readonly share: number }[] | undefined) => {
  const part = parts?.find((each) => each.article === article)
  return part === undefined ? '' : ` (${percent(part.share)} of the shared wording)`
}

const describeOwn = (own: number | undefined) =>
  own !== undefined && own >= LEAST_ADDITIONS ? `, with additions: ${percent(own)} of its words are in no other copy` : ''

const describeSource = (source: string) => (source.startsWith('wire:') ? source.slice('wire:'.length) : 'a text outside this set')
