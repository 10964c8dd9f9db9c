import type { ComparisonIndex } from '../index-comparison.ts'
import { describeOutlets } from './describe-outlets.ts'
import { count, percent } from './formats.ts'
import { html, type Markup } from './html.ts'

const mostLines = 150

const note = (left: number) => left > 0 && html`<p class="aside">${count(left)} more are not printed.</p>`

/** Writes facts that outlets state differently. */
export function writeConflicts({ comparison, labelOf }: ComparisonIndex): Markup {
  const shown = comparison.conflicts.slice(0, mostLines)
  const lines = shown.map(({ kind, values }) => {
    const told = values.map(
      ({ text, articles }) =>
        html`<div dir="auto"><strong>${text}</strong> <small>${describeOutlets(articles.map(labelOf))}</small></div>`
    )
    return html`<tr><th scope="row">${kind}</th><td>${told}</td></tr>`
  })
  return html`<section id="conflicts"><h2>Conflicts</h2>
${lines.length > 0 ? html`<table><tbody>${lines}</tbody></table>` : html`<p class="none">No conflicts found. Parallax checks numbers, days and times, names, places, roles, denials and opposites, in aligned sentences that otherwise agree. It does not check rewritten sentences.</p>`}
${note(comparison.conflicts.length - shown.length)}</section>`
}

/** Writes what most outlets report and some leave out, by weight. */
export function writeOmissions({ comparison, labelOf }: ComparisonIndex): Markup {
  const { omissions } = comparison
  const shown = omissions.toSorted((a, b) => b.weight - a.weight).slice(0, mostLines)
  const lines = shown.map(
    ({ missingFrom, carriedBy, text }) =>
      html`<tr><th scope="row">${describeOutlets(missingFrom.map(labelOf))}</th><td dir="auto">${text}<small>reported by ${describeOutlets(carriedBy.map(labelOf))}</small></td></tr>`
  )
  return html`<section id="left-out"><h2>Left out</h2>
${lines.length > 0 ? html`<table><thead><tr><th scope="col">Left out by</th><th scope="col">What the others report</th></tr></thead><tbody>${lines}</tbody></table>` : html`<p class="none">No outlet leaves out anything that most others report.</p>`}
${note(omissions.length - shown.length)}</section>`
}

/** Writes what only one outlet has, likely comment first. */
export function writeAdditions({ comparison, labelOf }: ComparisonIndex): Markup {
  const { additions } = comparison
  const shown = additions.toSorted((a, b) => b.editorial - a.editorial).slice(0, mostLines)
  const lines = shown.map(
    ({ article, text, editorial }) =>
      html`<tr><th scope="row">${labelOf(article)}</th><td dir="auto">${text}</td><td class="n">${percent(editorial)}</td></tr>`
  )
  return html`<section id="added"><h2>Added by one outlet</h2>
${lines.length > 0 ? html`<table><thead><tr><th scope="col">Outlet</th><th scope="col">What only this outlet has</th><th scope="col" class="n">Probability of comment</th></tr></thead><tbody>${lines}</tbody></table>` : html`<p class="none">No outlet adds anything.</p>`}
${note(additions.length - shown.length)}</section>`
}
