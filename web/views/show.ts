import { html, nothing, type TemplateResult } from 'lit'
import type { Cell, Edit } from '../../src/schemas/comparison.ts'

/** A share as whole percent; number and sign stay on one line. */
export const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`

/** Returns a rate or contrast with one decimal, minus as a minus. */
export const decimal = (value: number) => value.toFixed(1).replace('-', '−')

/** Returns a signed number: how far above or below. */
export const signed = (value: number) => (value >= 0.05 ? `+${decimal(value)}` : value <= -0.05 ? decimal(value) : '0.0')

export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** “loaded-word” → “loaded word”. */
export const words = (slug: string) => slug.replaceAll('-', ' ')

/** What an edit changes, for an editor. */
export const significances: Readonly<Record<Edit['significance'], string>> = {
  meaning: 'changes the meaning',
  style: 'changes the style',
  surface: 'spelling or form only'
}

/** How a cell's words compare with the base's. */
export const relations: Readonly<Record<Cell['relation'], string>> = {
  base: 'base wording',
  verbatim: 'same words',
  edited: 'edited',
  rewritten: 'reworded'
}

/**
 * Returns a moment as a short date in the reader's language and time zone; a date alone is the same day everywhere. Its tooltip has the ISO form.
 */
export function date(moment: string | null): TemplateResult | typeof nothing {
  if (moment === null) return nothing
  const at = Date.parse(moment)
  if (Number.isNaN(at)) return html`${moment}`
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const options = moment.length <= 10 ? { ...day, timeZone: 'UTC' } : { ...day, hour: '2-digit', minute: '2-digit' }
  return html`<time datetime=${moment} title=${moment}>${new Date(at).toLocaleString(undefined, options as Intl.DateTimeFormatOptions)}</time>`
}

/** Returns a sentence of the engine with its ISO days as the reader writes dates. */
export const withDates = (text: string) => text.split(/\b(\d{4}-\d\d-\d\d)\b/).map((part, i) => (i % 2 === 1 ? date(part) : part))

/** Returns an address as a link if it opens a page; anything else (`javascript:`) stays text. */
export function link(url: string | null, label: string | TemplateResult): TemplateResult {
  const isPage = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return isPage ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${label}</a>` : html`${label}`
}

/** Returns what a view shows if there is nothing to show. */
export const nothingFound = (text: string) => html`<p class="nothing">${text}</p>`

/** Returns the words of a span, or a note that the service keeps none. */
export const orNoWords = (text: string | null | undefined) =>
  typeof text === 'string' ? html`${text}` : html`<span class="no-words">words not stored</span>`

/** Returns what an edit does, in a sentence. */
export function describeEdit({ op, base, variant, class: kind, significance, reason, inQuote }: Edit): string {
  const [before, after] = [base.text ?? '…', variant.text ?? '…']
  const change = op === 'insert' ? `adds “${after}”` : op === 'delete' ? `drops “${before}”` : `“${before}” became “${after}”`
  return `${change}: ${words(kind)}, ${significances[significance]}${reason ? ` (${reason})` : ''}${inQuote ? ', inside a quotation' : ''}`
}

export const when = (condition: boolean, draw: () => TemplateResult) => (condition ? draw() : nothing)

/** Lists names of articles in a list, each isolated: a name may run from right to left. */
export const listNames = (outletOf: (article: string) => string, articles: readonly string[]) =>
  articles.map((id, i) => html`${i > 0 ? ', ' : ''}<bdi>${outletOf(id)}</bdi>`)
