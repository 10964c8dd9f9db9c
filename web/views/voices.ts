import { html, nothing, svg, type TemplateResult } from 'lit'
import type { OutletFraming } from '../../src/schemas/comparison.ts'
import { sourceKinds } from '../../src/schemas/source-kinds.ts'
import { percent, plural } from './show.ts'

/** Draws who gets to speak in an article: one bar of the words that each kind of source is given, and whose reply is missing. */
export function drawVoices({ sourcing, sources = [] }: OutletFraming): TemplateResult {
  if (sourcing === undefined) return html`<span class="quiet">not known</span>`
  const shares = sharesOf(sourcing.words)
  if (shares.length === 0) return html`<span class="quiet">nobody</span>`
  let x = 0
  const bars = shares.map(({ kind, share }) => {
    const start = x
    x += share
    return svg`<rect class="kind-${kind}" x="${(100 * start).toFixed(2)}%" width="${(100 * share).toFixed(2)}%" height="12"><title>${kind} ${percent(share)}</title></rect>`
  })
  const women = sources.filter(({ gender }) => gender === 'female').length
  const men = sources.filter(({ gender }) => gender === 'male').length
  return html`<svg class="voices" height="12" aria-hidden="true">${bars}</svg>
    <span class="sub">${shares.slice(0, 3).map(({ kind, share }) => html`<span class="kind"><svg width="9" height="9" aria-hidden="true"><rect class="kind-${kind}" width="9" height="9"></rect></svg> ${kind} ${percent(share)}</span> `)}</span>
    ${women + men > 0 ? html`<span class="sub">Gender stated: ${plural(women, 'woman', 'women')}, ${plural(men, 'man', 'men')}</span>` : nothing}
    ${sourcing.unanswered.length > 0 ? html`<span class="sub warn">Criticised, not quoted: ${sourcing.unanswered.map((name, i) => html`${i > 0 ? ', ' : ''}<bdi>${name}</bdi>`)}</span>` : nothing}`
}

/** The kinds in their order, with their shares of all words that sources are given. */
function sharesOf(words: Readonly<Record<string, number>>): { readonly kind: string; readonly share: number }[] {
  const all = Object.values(words).reduce((sum, count) => sum + count, 0)
  return sourceKinds
    .filter((kind) => (words[kind] ?? 0) > 0)
    .map((kind) => ({ kind, share: words[kind]! / all }))
    .sort((a, b) => b.share - a.share)
}
