import type { ComparisonIndex } from '../index-comparison.ts'
import { describeOutlets } from './describe-outlets.ts'
import { count, percent } from './formats.ts'
import { html, type Markup } from './html.ts'

const mostLines = 150

const note = (left: number) => left > 0 && html`<p class="aside">${count(left)} further ones are not printed.</p>`

/** The same fact stated differently. */
export function writeConflicts({ comparison, labelOf }: ComparisonIndex): Markup {
  const shown = comparison.conflicts.slice(0, mostLines)
  const lines = shown.map(({ kind, values }) => {
    const told = values.map(
      ({ text, articles }) =>
        html`<div dir="auto"><strong>${text}</strong> <small>${describeOutlets(articles.map(labelOf))}</small></div>`
    )
    return html`<tr><th scope="row">${kind}</th><td>${told}</td></tr>`
  })
  return html`<section id="conflicts"><h2>Told differently</h2>
${lines.length > 0 ? html`<table><tbody>${lines}</tbody></table>` : html`<p class="none">No conflict was found. Checked: numbers, days and times, names, places, roles, denials and opposites, in aligned sentences that agree in the rest. Not checked: rewritten sentences, and facts told in other words.</p>`}
${note(comparison.conflicts.length - shown.length)}</section>`
}

/** What most outlets carry and some leave out, gravest first. */
export function writeOmissions({ comparison, labelOf }: ComparisonIndex): Markup {
  const { omissions } = comparison
  const shown = omissions.toSorted((a, b) => b.weight - a.weight).slice(0, mostLines)
  const lines = shown.map(
    ({ missingFrom, carriedBy, text }) =>
      html`<tr><th scope="row">${describeOutlets(missingFrom.map(labelOf))}</th><td dir="auto">${text}<small>carried by ${describeOutlets(carriedBy.map(labelOf))}</small></td></tr>`
  )
  return html`<section id="left-out"><h2>Left out</h2>
${lines.length > 0 ? html`<table><thead><tr><th scope="col">Not told by</th><th scope="col">What most others tell</th></tr></thead><tbody>${lines}</tbody></table>` : html`<p class="none">No outlet leaves out what most others tell.</p>`}
${note(omissions.length - shown.length)}</section>`
}

/** What one outlet alone carries, likely comment first. */
export function writeAdditions({ comparison, labelOf }: ComparisonIndex): Markup {
  const { additions } = comparison
  const shown = additions.toSorted((a, b) => b.editorial - a.editorial).slice(0, mostLines)
  const lines = shown.map(
    ({ article, text, editorial }) =>
      html`<tr><th scope="row">${labelOf(article)}</th><td dir="auto">${text}</td><td class="n">${percent(editorial)}</td></tr>`
  )
  return html`<section id="added"><h2>Told by one outlet alone</h2>
${lines.length > 0 ? html`<table><thead><tr><th scope="col">Outlet</th><th scope="col">What it adds</th><th scope="col" class="n">Likely comment</th></tr></thead><tbody>${lines}</tbody></table>` : html`<p class="none">No outlet tells anything alone.</p>`}
${note(additions.length - shown.length)}</section>`
}
