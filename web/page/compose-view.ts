import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { ComparisonRequest } from '../../src/schemas/comparison.ts'
import { articlesFromFile, type FileContent } from '../model/articles-from-file.ts'
import { type Draft, isBlank, noDraft, writeDraft } from '../model/draft.ts'
import { date, plural } from '../views/show.ts'
import { compareSet } from './compare-set.ts'
import { drawDraft } from './draw-draft.ts'
import { parseMarkup } from './parse-markup.ts'
import { ask, ServiceError } from './service.ts'

/** Articles whose words stand in the form; of more there is a list. */
const mostForms = 12

/**
 * The form: articles pasted, dropped or chosen, with the outlet, headline and date found in each; the example; and the progress of the
 * comparison. Dispatches `compared` ({ id }) and `refused`.
 */
export class ComposeView extends LitElement {
  static override properties = { drafts: { state: true }, busy: { state: true }, error: { state: true }, isOver: { state: true } }

  declare drafts: readonly Draft[]
  /** 0..1, −1 if the progress is unknown; null while nothing is under way. */
  declare busy: number | null
  declare error: Error | null
  declare isOver: boolean
  #set: Omit<FileContent, 'articles' | 'found'> = {}
  readonly #clipboard = { markup: '' }
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
    this.#take(articlesFromFile('harbour-story.json', await answer.text(), parseMarkup))
    await this.#compare()
  }

  #take({ articles, found = {}, ...set }: FileContent): void {
    const isSet = set.story !== undefined || set.options !== undefined
    this.#set = isSet ? set : this.#set
    const taken = articles.map((article) => ({ ...article, isPage: article.html !== undefined, found }))
    this.drafts = isSet ? taken : [...this.drafts.filter((draft) => !isBlank(draft)), ...taken]
  }

  /** Makes an article of a dropped text. */
  #takeText(text: string, markup: string): void {
    const taken = writeDraft(noDraft, text, parseMarkup, markup)
    const blank = this.drafts.findIndex(isBlank)
    this.drafts = blank < 0 ? [...this.drafts, taken] : this.drafts.with(blank, taken)
  }

  async #readFiles(files: Iterable<File>): Promise<void> {
    this.error = null
    for (const file of files) {
      try {
        this.#take(articlesFromFile(file.name, await file.text(), parseMarkup))
      } catch (error) {
        this.#show(error as Error)
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
    const articles = this.drafts.map(({ isPage, found: _, text, html: page, title, publishedAt, url, ...rest }) => ({
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
          <p>Paste each article below, or drop files here: text, web pages (.html), feeds (.rss, .xml) or sets (.json).</p>
          <label class="button">Choose files <input type="file" multiple accept=".txt,.md,.html,.htm,.json,.jsonl,.ndjson,.rss,.atom,.xml,text/plain,text/html,application/json,application/rss+xml" @change=${(event: Event) => this.#choose(event)}></label>
          <button type="button" ?disabled=${isBusy} @click=${() => void this.#openExample()}>Open the example</button>
        </div>
        ${count > mostForms ? this.#drawList() : this.drafts.map((draft, i) => this.#drawDraft(draft, i))}
        <div class="actions">
          <button type="button" @click=${() => (this.drafts = [...this.drafts, noDraft])}>Add article</button>
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
    const isText = event.dataTransfer !== null && !event.dataTransfer.types.includes('Files')
    const isField = event.target instanceof Element && event.target.matches('input, textarea')
    if (!isText || !isField) event.preventDefault()
    this.isOver = isOver
  }

  #drop(event: DragEvent): void {
    const { files, text, markup } = {
      files: [...(event.dataTransfer?.files ?? [])],
      text: event.dataTransfer?.getData('text/plain') ?? '',
      markup: event.dataTransfer?.getData('text/html') ?? ''
    }
    const isField = event.target instanceof Element && event.target.matches('input, textarea')
    if (files.length === 0 && isField) {
      // The browser puts a dropped text where it was dropped.
      this.#clipboard.markup = markup
      this.isOver = false
      return
    }
    this.#hover(event, false)
    if (files.length > 0) void this.#readFiles(files)
    else if (text.trim() !== '') this.#takeText(text, markup)
  }

  #choose(event: Event): void {
    const input = event.target as HTMLInputElement
    void this.#readFiles([...(input.files ?? [])]).then(() => (input.value = ''))
  }

  #drawProgress(): TemplateResult {
    const isKnown = this.busy !== null && this.busy >= 0
    return html`<span class="progress" role="status">
      <progress aria-label="Comparing" max="1" .value=${isKnown ? this.busy! : nothing}></progress>
      Comparing ${plural(this.drafts.length, 'article')} …
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
      (
        draft,
        i
      ) => html`<li><bdi>${draft.outlet}</bdi> <span class="quiet" dir="auto">${draft.title ?? ''}</span> <span class="quiet">${date(draft.publishedAt || null)}</span>
        <button type="button" aria-label="Remove article ${i + 1}" @click=${() => this.#remove(i)}>Remove</button></li>`
    )}</ol>`
  }

  #drawDraft(draft: Draft, i: number): TemplateResult {
    return drawDraft(draft, i, {
      change: (change) => {
        this.drafts = this.drafts.map((other, place) => (place === i ? change(other) : other))
      },
      remove: this.drafts.length > 2 ? () => this.#remove(i) : null,
      isWrong: (field) => this.#isWrong(i, field),
      clipboard: this.#clipboard
    })
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

/** Checks whether the service requires a key. */
export async function needsKey(): Promise<boolean> {
  try {
    await ask('/v1/comparisons?limit=1')
    return false
  } catch (error) {
    return error instanceof ServiceError && error.status === 401
  }
}
