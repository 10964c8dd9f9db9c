import type { OutletFraming } from '../../schemas/comparison.ts'
import type { Marker } from '../../schemas/reading.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { orderOutlets } from '../order-outlets.ts'
import { count } from './formats.ts'
import { type Content, html, type Markup } from './html.ts'

/** At most this many markers are listed per outlet. The CSV has all of them. */
const mostMarkers = 25
const mostOutlets = 40

/** Writes the markers behind each rate, strongest first: those that no other outlet shares. */
export function writeWording(index: ComparisonIndex): Markup {
  const { outlets } = index.comparison.framing
  const members = new Set(index.belonging.map(({ article }) => article))
  const own = outlets.filter(({ article, added, differs = [] }) => members.has(article) && added.length + differs.length > 0)
  const shown = orderOutlets(own, (outlet) => outlet).slice(0, mostOutlets)
  return html`<section id="wording"><h2>Framing markers of each outlet</h2>
<p>Loaded wording in the outlet’s own voice that no other outlet has in the same place. Quoted words do not count.</p>
${shown.length > 0 ? shown.map((outlet) => writeOutlet(index, outlet)) : html`<p class="none">No markers found.</p>`}
${own.length > shown.length && html`<p class="aside">${count(own.length - shown.length)} more outlets are not printed. The CSV of this comparison lists every marker.</p>`}</section>`
}

function writeOutlet(
  { readingOf, labelOf }: ComparisonIndex,
  { article, added, inherited, differs = [], softened }: OutletFraming
): Markup {
  const ids = new Set([...added, ...differs])
  const markers = (readingOf.get(article)?.markers ?? [])
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => b.strength - a.strength)
  const shown = markers.slice(0, mostMarkers)
  const rest = [
    markers.length > shown.length && `${count(markers.length - shown.length)} more of this outlet`,
    inherited.length > 0 && `${count(inherited.length)} shared with others`,
    differs.length > 0 &&
      `${count(differs.length)} where another outlet has different wording and nothing shows which came first`,
    softened.length > 0 && `${count(softened.length)} of other outlets that this one dropped`
  ].filter((part) => part !== false)
  return html`<div class="block"><h3>${labelOf(article)}</h3><table class="wording"><tbody>${shown.map(writeMarker)}</tbody></table>
${rest.length > 0 && html`<p class="aside">Also: ${rest.join(', ')}.</p>`}</div>`
}

function writeMarker({ text, family, note, strength }: Marker): Content {
  return html`<tr><td dir="auto"><mark class="outlet">${text}</mark></td><td>${family}</td><td>${note}</td><td class="n">${strength.toFixed(2)}</td></tr>`
}
