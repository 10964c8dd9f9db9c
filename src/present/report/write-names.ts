import type { NamingEntry } from '../../schemas/comparison.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { selectNaming } from '../select-naming.ts'
import { describeOutlets } from './describe-outlets.ts'
import { count } from './formats.ts'
import { type Content, html, joinContent, type Markup } from './html.ts'

const mostNames = 100

/** Writes what each outlet calls the people, organisations and places that at least one outlet describes. */
export function writeNames({ comparison, labelOf }: ComparisonIndex): Markup {
  const described = selectNaming(comparison.naming)
  const shown = described.slice(0, mostNames)
  const left = described.length - shown.length
  return html`<section id="names"><h2>What they are called</h2>
${shown.length > 0 ? shown.map((entry) => writeName(entry, labelOf)) : html`<p class="none">No outlet describes anyone beyond the name.</p>`}
${left > 0 && html`<p class="aside">${count(left)} more names are not printed.</p>`}</section>`
}

function writeName({ name, outlets }: NamingEntry, labelOf: (article: string) => string): Markup {
  const alike = Map.groupBy(outlets, ({ names, epithets }) =>
    JSON.stringify([names, epithets.map(({ text, loaded, voice }) => [text, loaded, voice])])
  )
  const lines = [...alike.values()].map((group) => {
    const { names, epithets } = group[0]!
    return html`<tr><th scope="row">${describeOutlets(group.map(({ article }) => labelOf(article)))}</th><td dir="auto">${names.join(', ')}</td><td dir="auto">${joinContent([...Map.groupBy(epithets, ({ text, loaded, voice }) => `${text?.toLowerCase()} ${loaded} ${voice}`).values()].map(writeEpithet), ' · ')}</td></tr>`
  })
  return html`<div class="block"><h3><bdi>${name}</bdi></h3><table class="names"><thead><tr><th scope="col">Outlet</th><th scope="col">Names used</th><th scope="col">Described as</th></tr></thead><tbody>${lines}</tbody></table></div>`
}

/** Writes one description and how often it occurs. */
function writeEpithet(all: NamingEntry['outlets'][number]['epithets']): Content {
  const { text, loaded, voice } = all[0]!
  const written = all.length > 1 ? `${text} ×${all.length}` : text
  const words = loaded ? html`<mark class="${voice}" title="carries a judgement">${written}</mark>` : html`${written}`
  return voice === 'outlet' ? words : html`<q>${words}</q>`
}
