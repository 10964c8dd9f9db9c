import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Article } from '../../src/schemas/article.ts'
import type { ComparisonRequest } from '../../src/schemas/comparison.ts'
import { articlesFromFile, type FileContent } from '../model/articles-from-file.ts'
import { plural } from '../views/show.ts'
import { compareSet } from './compare-set.ts'
import { ask, ServiceError } from './service.ts'

/** An article as it stands in the form: what was pasted, dropped or loaded. */
type Draft = Article & { readonly isPage: boolean }

const noDraft: Draft = { outlet: '', text: '', isPage: false }
/** Articles whose words stand in the form; of more there is a list. */
const mostForms = 12

/** The form: articles pasted or dropped, the example, and how far the comparison has come. Tells `compared` ({ id }) and `refused`. */
export class ComposeView extends LitElement {
  static override properties = { drafts: { state: true }, busy: { state: true }, error: { state: true }, isOver: { state: true } }

  declare drafts: readonly Draft[]
  /** 0..1, −1 where nobody knows how far it has come; null while nothing is under way. */
  declare busy: number | null
  declare error: Error | null
  declare isOver: boolean
  #set: Omit<FileContent, 'articles'> = {}
  #working: AbortController | undefined

  constructor() {
    super()
    this.drafts = [noDraft, noDraft]
    this.busy = null
    this.error = null
    this.isOver = false
  }

  /** The page's own style sheet holds here. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#working?.abort()
  }

  async #openExample(): Promise<void> {
    const answer = await fetch('/static/harbour-story.json')
    const { articles, ...rest } = articlesFromFile('harbour-story.json', await answer.text())
    this.#take(articles, rest)
    await this.#compare()
  }

  #take(articles: readonly Article[], rest: Omit<FileContent, 'articles'>): void {
    const written = this.drafts.filter((draft) => draft.outlet.trim() !== '' || (draft.text ?? '').trim() !== '' || draft.isPage)
    const isSet = rest.story !== undefined || rest.options !== undefined
    this.#set = isSet ? rest : this.#set
    const taken = articles.map((article) => ({ ...article, isPage: article.html !== undefined }))
    this.drafts = isSet ? taken : [...written, ...taken]
  }

  async #readFiles(files: Iterable<File>): Promise<void> {
    this.error = null
    for (const file of files) {
      try {
        const { articles, ...rest } = articlesFromFile(file.name, await file.text())
        this.#take(articles, rest)
      } catch (error) {
        this.error = error as Error
      }
    }
  }

  async #compare(): Promise<void> {
    if (this.busy !== null) return
    this.error = null
    this.busy = -1
    this.#working = new AbortController()
    try {
      const id = await compareSet(this.#request(), (progress) => (this.busy = progress), this.#working.signal)
      this.dispatchEvent(new CustomEvent('compared', { detail: { id } }))
    } catch (error) {
      if (error instanceof ServiceError && error.status === 401) this.dispatchEvent(new CustomEvent('refused'))
      else if ((error as Error).name !== 'AbortError') this.#show(error as Error)
    }
    this.busy = null
  }

  #show(error: Error): void {
    this.error = error
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role=alert]')?.focus())
  }

  #request(): ComparisonRequest {
    const articles = this.drafts.map(({ isPage, text, html: page, title, publishedAt, url, ...rest }) => ({
      ...rest,
      ...(isPage ? { html: page ?? '' } : { text: text ?? '' }),
      ...(title && { title }),
      ...(publishedAt && { publishedAt }),
      ...(url && { url })
    }))
    return { articles, ...this.#set }
  }

  protected override render(): TemplateResult {
    const isBusy = this.busy !== null
    const count = this.drafts.length
    return html`
      <form novalidate class=${this.isOver ? 'over' : ''} @submit=${this.#submit}
        @dragover=${(event: DragEvent) => this.#hover(event, true)} @dragleave=${(event: DragEvent) => this.#hover(event, false)} @drop=${this.#drop}>
        ${this.#drawError()}
        <div class="bring">
          <p>Paste articles below, or drop files here: plain text, web pages (.html), or a set (.json).</p>
          <label class="button">Choose files <input type="file" multiple accept=".txt,.md,.html,.htm,.json,text/plain,text/html,application/json" @change=${(event: Event) => this.#choose(event)}></label>
          <button type="button" ?disabled=${isBusy} @click=${() => void this.#openExample()}>Open the example</button>
        </div>
        ${count > mostForms ? this.#drawList() : this.drafts.map((draft, i) => this.#drawDraft(draft, i))}
        <div class="actions">
          <button type="button" @click=${() => (this.drafts = [...this.drafts, noDraft])}>Add an article</button>
          <button type="submit" class="primary" ?disabled=${isBusy}>Compare ${plural(count, 'article')}</button>
          ${isBusy ? this.#drawProgress() : nothing}
        </div>
      </form>`
  }

  #submit(event: Event): void {
    event.preventDefault()
    void this.#compare()
  }

  #hover(event: DragEvent, isOver: boolean): void {
    event.preventDefault()
    this.isOver = isOver
  }

  #drop(event: DragEvent): void {
    this.#hover(event, false)
    void this.#readFiles(event.dataTransfer?.files ?? [])
  }

  #choose(event: Event): void {
    const input = event.target as HTMLInputElement
    void this.#readFiles([...(input.files ?? [])]).then(() => (input.value = ''))
  }

  #drawProgress(): TemplateResult {
    const isKnown = this.busy !== null && this.busy >= 0
    return html`<span class="progress" role="status">
      <progress aria-label="Comparing" max="1" .value=${isKnown ? this.busy! : nothing}></progress>
      Reading and comparing ${plural(this.drafts.length, 'article')} …
      <button type="button" @click=${() => this.#working?.abort()}>Stop</button>
    </span>`
  }

  #drawError(): TemplateResult | typeof nothing {
    if (!this.error) return nothing
    const places = this.error instanceof ServiceError ? (this.error.problem.errors ?? []) : []
    return html`<div class="error" role="alert" tabindex="-1">
      <p>${this.error.message}</p>
      ${places.length > 0 ? html`<ul>${places.slice(0, 20).map(({ pointer, detail }) => html`<li>${nameOf(pointer)}${detail}</li>`)}</ul>` : nothing}
    </div>`
  }

  #drawList(): TemplateResult {
    return html`<ol class="drafts">${this.drafts.map(
      (draft, i) => html`<li><bdi>${draft.outlet}</bdi> <span class="quiet" dir="auto">${draft.title ?? ''}</span>
        <button type="button" aria-label="Remove article ${i + 1}" @click=${() => this.#remove(i)}>Remove</button></li>`
    )}</ol>`
  }

  #drawDraft(draft: Draft, i: number): TemplateResult {
    const change = (field: keyof Article) => (event: Event) => {
      const value = (event.target as HTMLInputElement).value
      this.drafts = this.drafts.map((other, place) => (place === i ? { ...other, [field]: value } : other))
    }
    const field = (name: 'outlet' | 'title' | 'publishedAt' | 'url', label: string, hint = '') => html`<label>${label}
      <input name=${name} dir="auto" autocomplete="off" placeholder=${hint} .value=${live(draft[name] ?? '')} @input=${change(name)} aria-invalid=${this.#isWrong(i, name) ? 'true' : nothing}></label>`
    const body = draft.isPage ? 'html' : 'text'
    return html`<fieldset>
      <legend>Article ${i + 1}</legend>
      <div class="fields">${field('outlet', 'Outlet')} ${field('title', 'Headline')} ${field('publishedAt', 'Published', '2026-10-14')} ${field('url', 'Address')}</div>
      <label>${draft.isPage ? 'Web page (HTML)' : 'Text'}
        <textarea name=${body} rows="5" dir="auto" .value=${live(draft[body] ?? '')} @input=${change(body)} aria-invalid=${this.#isWrong(i, body) ? 'true' : nothing}></textarea></label>
      ${this.drafts.length > 2 ? html`<button type="button" aria-label="Remove article ${i + 1}" @click=${() => this.#remove(i)}>Remove</button>` : nothing}
    </fieldset>`
  }

  #isWrong(i: number, field: string): boolean {
    const places = this.error instanceof ServiceError ? (this.error.problem.errors ?? []) : []
    return places.some(
      ({ pointer }) => pointer === `/articles/${i}/${field}` || (pointer === `/articles/${i}` && field === 'text')
    )
  }

  #remove(i: number): void {
    this.drafts = this.drafts.filter((_, place) => place !== i)
  }
}

/** “/articles/1/text” → “Article 2, text: ”. */
function nameOf(pointer: string): string {
  const [, article, field] = /^\/articles\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? []
  return article === undefined ? '' : `Article ${Number(article) + 1}${field ? `, ${field}` : ''}: `
}

/** Whether the service is there at all, and wants a key. */
export async function needsKey(): Promise<boolean> {
  try {
    await ask('/v1/comparisons?limit=1')
    return false
  } catch (error) {
    return error instanceof ServiceError && error.status === 401
  }
}
