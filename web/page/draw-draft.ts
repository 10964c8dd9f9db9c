import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { type Draft, describeFound, writeDraft } from '../model/draft.ts'
import { parseMarkup } from './parse-markup.ts'

/** What the fields of an article ask of the form. */
export interface DraftActions {
  readonly change: (change: (draft: Draft) => Draft) => void
  /** Null if the article cannot be removed: two are needed. */
  readonly remove: (() => void) | null
  readonly isWrong: (field: string) => boolean
  /** The markup of what is being pasted or dropped, until its text arrives in the field. */
  readonly clipboard: { markup: string }
}

/** Draws the fields of one article: its text or page, what was found in it, and what describes it. */
export function drawDraft(draft: Draft, i: number, actions: DraftActions): TemplateResult {
  const { change, remove, isWrong } = actions
  const field = (name: 'outlet' | 'title' | 'publishedAt' | 'url', label: string, hint = '') => {
    const write = (event: Event) => change((draft) => ({ ...draft, [name]: (event.target as HTMLInputElement).value }))
    return html`<label>${label}
      <input name=${name} dir="auto" autocomplete="off" placeholder=${hint} .value=${live(draft[name] ?? '')} @input=${write} aria-invalid=${isWrong(name) ? 'true' : nothing}></label>`
  }
  return html`<fieldset>
    <legend>Article ${i + 1}</legend>
    ${drawBody(draft, actions)}
    <div class="fields">${field('outlet', 'Outlet')} ${field('title', 'Headline')} ${field('publishedAt', 'Published', '2026-10-14')} ${field('url', 'Address')}</div>
    ${remove ? html`<button type="button" aria-label="Remove article ${i + 1}" @click=${remove}>Remove</button>` : nothing}
  </fieldset>`
}

function drawBody(draft: Draft, { change, isWrong, clipboard }: DraftActions): TemplateResult {
  const body = draft.isPage ? 'html' : 'text'
  const write = (event: Event) => {
    const { value } = event.target as HTMLTextAreaElement
    const { markup } = clipboard
    clipboard.markup = ''
    change((draft) => writeDraft(draft, value, parseMarkup, markup))
  }
  const paste = (event: ClipboardEvent) => {
    clipboard.markup = event.clipboardData?.getData('text/html') ?? ''
  }
  return html`<label>${draft.isPage ? 'Web page (HTML)' : 'Text'}
      <textarea name=${body} rows="5" dir="auto" placeholder="Paste the article with its headline and date" .value=${live(draft[body] ?? '')} @input=${write} @paste=${paste} aria-invalid=${isWrong(body) ? 'true' : nothing}></textarea></label>
    <p class="found" role="status">${noteOf(draft)}</p>`
}

function noteOf(draft: Draft): string {
  if (draft.found.url?.where === 'pasted') return 'Parallax does not open addresses. Paste the text of the article, too.'
  const found = describeFound(draft)
  return found === '' ? '' : `Found ${found}. Correct anything that is wrong.`
}
