import { html, nothing, type TemplateResult } from 'lit'
import type { Edit } from '../../src/schemas/comparison.ts'

/** A share as whole percent. */
export const percent = (share: number) => `${Math.round(share * 100)} %`

/** A rate or contrast with one decimal, minus as a minus. */
export const decimal = (value: number) => value.toFixed(1).replace('-', '−')

/** A signed number: how far above or below. */
export const signed = (value: number) => (value >= 0.05 ? `+${decimal(value)}` : value <= -0.05 ? decimal(value) : '0.0')

export const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** “loaded-word” → “loaded word”. */
export const words = (slug: string) => slug.replaceAll('-', ' ')

/** A moment as a short date in UTC, so that everybody sees the same. */
export function date(moment: string | null): string {
  const at = moment === null ? Number.NaN : Date.parse(moment)
  if (Number.isNaN(at)) return moment ?? ''
  const isDay = moment!.length <= 10
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(at).toLocaleString('en-GB', isDay ? options : { ...options, hour: '2-digit', minute: '2-digit' })
}

/** An address as a link where it leads to a page; anything else (`javascript:`) stays text. */
export function link(url: string | null, label: string | TemplateResult): TemplateResult {
  const isPage = url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  return isPage ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${label}</a>` : html`${label}`
}

/** What stands where a view has nothing to show. */
export const nothingFound = (text: string) => html`<p class="nothing">${text}</p>`

/** The words of a span, or a word on their absence where the service keeps none. */
export const orNoWords = (text: string | null | undefined) =>
  typeof text === 'string' ? html`${text}` : html`<span class="no-words">words not kept</span>`

/** What an edit does, in a sentence. */
export function describeEdit({ op, base, variant, class: kind, significance, reason, inQuote }: Edit): string {
  const [before, after] = [base.text ?? '…', variant.text ?? '…']
  const change = op === 'insert' ? `adds “${after}”` : op === 'delete' ? `drops “${before}”` : `“${before}” became “${after}”`
  return `${change}: ${words(kind)}, ${significance}${reason ? ` (${reason})` : ''}${inQuote ? ', inside a quotation' : ''}`
}

export const when = (condition: boolean, draw: () => TemplateResult) => (condition ? draw() : nothing)
