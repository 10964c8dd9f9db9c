import type { Alteration, Quote } from '../../schemas/comparison.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { describeOutlets } from './describe-outlets.ts'
import { count } from './formats.ts'
import { html, type Markup } from './html.ts'

const mostQuotes = 200

/** Writes each utterance that two or more outlets quote and at least one changed, with every version and change. */
export function writeQuotes({ comparison, labelOf }: ComparisonIndex): Markup {
  const changed = comparison.quotes.filter(({ verdict }) => verdict !== 'identical')
  const same = comparison.quotes.length - changed.length
  const shown = changed.slice(0, mostQuotes)
  const left = changed.length - shown.length
  return html`<section id="quotes"><h2>Quotes</h2>
${shown.length > 0 ? shown.map((quote) => writeQuote(quote, labelOf)) : html`<p class="none">No quote differs between outlets.</p>`}
${left > 0 && html`<p class="aside">${count(left)} more changed quotes are not printed.</p>`}
${same > 0 && html`<p>${same === 1 ? 'One quote has' : `${count(same)} quotes have`} the same words in every outlet that uses ${same === 1 ? 'it' : 'them'}.</p>`}</section>`
}

function writeQuote({ speaker, verdict, versions, alterations }: Quote, labelOf: (article: string) => string): Markup {
  const wordings = Map.groupBy(versions, ({ text }) => text)
  const lines = [...wordings].map(([text, carriers]) => {
    const articles = new Set(carriers.map(({ article }) => article))
    const changes = alterations.filter(({ article }) => articles.has(article))
    const distinct = new Map(changes.map((change) => [JSON.stringify([change.op, change.text, change.replacement]), change]))
    return html`<tr><th scope="row">${describeOutlets([...articles].map(labelOf))}</th><td dir="auto"><blockquote>${text}</blockquote>${[...distinct.values()].map(writeAlteration)}</td></tr>`
  })
  return html`<div class="block"><h3>${speaker ?? 'Unnamed speaker'} <span class="verdict ${verdict}">${verdict}</span></h3><table><tbody>${lines}</tbody></table></div>`
}

function writeAlteration({ op, text, replacement, significance }: Alteration): Markup {
  const old = html`<del class="${significance}">${text}</del>`
  const fresh = html`<ins class="${significance}">${replacement}</ins>`
  const told: Readonly<Record<Alteration['op'], Markup>> = {
    insert: html`adds ${fresh}`,
    delete: html`drops ${old}`,
    trim: html`cuts ${old}`,
    replace: html`has ${fresh} instead of ${old}`,
    reattribute: html`attributes it to ${fresh} instead of ${old}`
  }
  return html`<p class="change">${told[op]!}</p>`
}
