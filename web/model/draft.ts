import type { Article } from '../../src/schemas/article.ts'
import { type DetailName, type Details, findDetails, findInPage, isPageSource } from './find-details.ts'
import type { ParseMarkup } from './markup.ts'

/** An article as it stands in the form: what was pasted, dropped or loaded, and what was found in it. */
export type Draft = Article & { readonly isPage: boolean; readonly found: Details }

export const noDraft: Draft = { outlet: '', text: '', isPage: false, found: {} }

const names: readonly DetailName[] = ['outlet', 'title', 'publishedAt', 'url']

/** Fills the fields that are empty or hold what was found before; what somebody wrote stays. */
export function fillDraft(draft: Draft, found: Details): Draft {
  const filled = names.flatMap((name) => {
    const written = draft[name] ?? ''
    const isOpen = written === '' || written === draft.found[name]?.value
    return isOpen ? [[name, found[name]?.value ?? ''] as const] : []
  })
  return { ...draft, ...Object.fromEntries(filled), found }
}

/**
 * Returns the draft with another text. The source of a page is taken as one, an address alone as the address.
 *
 * `pasted` is the markup from the clipboard, if any: it may name what the text does not.
 */
export function writeDraft(draft: Draft, value: string, parse: ParseMarkup, pasted = ''): Draft {
  const { text: _, html: __, ...rest } = draft
  const address = value.trim()
  if (/^https?:\/\/\S+$/.test(address) && URL.canParse(address))
    return { ...fillDraft(draft, { url: { value: address, where: 'pasted' } }), text: '', isPage: false }
  if (isPageSource(value)) return fillDraft({ ...rest, html: value, isPage: true }, findInPage(parse(value, 'text/html')))
  const { title, publishedAt, url } = pasted === '' ? {} : findInPage(parse(pasted, 'text/html'))
  const found = { ...(title && { title }), ...(publishedAt && { publishedAt }), ...(url && { url }), ...findDetails(value) }
  return fillDraft({ ...rest, text: value, isPage: false }, found)
}

const labels: Readonly<Record<DetailName, string>> = { outlet: 'outlet', title: 'headline', publishedAt: 'date', url: 'address' }

/** Returns what the fields hold that was found, in words: “outlet (copyright line), headline, date (page)”. Empty if nothing is. */
export function describeFound(draft: Draft): string {
  const held = names.filter((name) => draft.found[name] !== undefined && draft[name] === draft.found[name]?.value)
  const places = Map.groupBy(held, (name) => draft.found[name]!.where)
  return [...places].map(([where, fields]) => `${fields.map((name) => labels[name]).join(', ')} (${where})`).join(', ')
}

/** Whether nothing was entered. */
export const isBlank = ({ outlet, text = '', html = '' }: Draft): boolean => `${outlet}${text}${html}`.trim() === ''
