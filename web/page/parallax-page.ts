import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { countArticles } from '../../src/present/count-articles.ts'
import type { Comparison } from '../../src/schemas/comparison.ts'
import type { ListedComparison } from '../../src/schemas/listing.ts'
import type { ParallaxComparison } from '../element/parallax-comparison.ts'
import { date } from '../views/show.ts'
import { type ViewName, views } from '../views/view.ts'
import { needsKey } from './compose-view.ts'
import { drawHelp } from './help.ts'
import { askJson, forgetKey, keepKey, keptKey, keyHeaders, ServiceError } from './service.ts'
import { saveAs, takeaways } from './takeaways.ts'

const themes = ['system', 'light', 'dark'] as const

/** The whole page. Its address says what it shows: `/` the form, `/?outlets` outlets over time, `/c/{id}` a comparison. */
export class ParallaxPage extends LitElement {
  static override properties = {
    comparison: { state: true },
    asksKey: { state: true },
    recent: { state: true },
    message: { state: true },
    loadError: { state: true }
  }

  declare comparison: Comparison | null
  declare asksKey: boolean
  declare recent: readonly ListedComparison[]
  declare message: string
  declare loadError: string

  constructor() {
    super()
    this.comparison = null
    this.asksKey = false
    this.recent = []
    this.message = ''
    this.loadError = ''
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    applyTheme(keptTheme())
    addEventListener('popstate', () => void this.#start())
    addEventListener('keydown', (event) => this.#press(event))
    void this.#start()
  }

  get #id(): string | null {
    const [, id] = /^\/c\/([^/]+)$/.exec(location.pathname) ?? []
    return id === undefined ? null : decodeURIComponent(id)
  }

  get #showsOutlets(): boolean {
    return new URLSearchParams(location.search).has('outlets')
  }

  async #start(): Promise<void> {
    this.message = ''
    this.loadError = ''
    if (this.#id === null) {
      this.comparison = null
      document.title = 'Parallax'
      this.asksKey = await needsKey()
      if (!this.asksKey && !this.#showsOutlets) await this.#listRecent()
    } else if (this.comparison?.id !== this.#id) await this.#open(this.#id)
    this.requestUpdate()
  }

  async #open(id: string): Promise<void> {
    this.comparison = null
    try {
      this.comparison = await askJson<Comparison>(`/v1/comparisons/${encodeURIComponent(id)}`)
      this.asksKey = false
      document.title = `${titleOf(this.comparison)} – Parallax`
    } catch (error) {
      if (error instanceof ServiceError && error.status === 401) this.asksKey = true
      else this.loadError = (error as Error).message
    }
  }

  async #listRecent(): Promise<void> {
    const list = await askJson<{ items: ListedComparison[] }>('/v1/comparisons?limit=8').catch(() => ({ items: [] }))
    this.recent = list.items
  }

  /** Keys that were pressed outside the comparison, as after loading, are its keys, too; elsewhere `?` opens the help. */
  #press(event: KeyboardEvent): void {
    const [target] = event.composedPath()
    const isTyped = target instanceof Element && target.matches('input, textarea, select')
    if (event.defaultPrevented || isTyped) return
    const comparison = this.querySelector<ParallaxComparison>('parallax-comparison')
    if (comparison) {
      if (!event.composedPath().includes(comparison)) comparison.press(event)
      return
    }
    const help = this.querySelector<HTMLElement>('#help')
    if (event.key !== '?' || !help) return
    event.preventDefault()
    help.togglePopover()
  }

  #visit(event: Event, address: string): void {
    if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return
    event.preventDefault()
    history.pushState(null, '', address)
    void this.#start()
  }

  protected override render(): TemplateResult {
    const to = (address: string, label: TemplateResult | string, isHere = false) =>
      html`<a href=${address} aria-current=${isHere ? 'page' : nothing} @click=${(event: Event) => this.#visit(event, address)}>${label}</a>`
    return html`
      <header class="bar">
        <a class="name" href="/" @click=${(event: Event) => this.#visit(event, '/')}>Parallax</a>
        <nav aria-label="Parts">
          ${to('/', 'Compare', this.#id === null && !this.#showsOutlets)} ${to('/?outlets', 'Outlets', this.#showsOutlets)}
          <a href="/docs">API</a>
        </nav>
        ${keptKey() ? html`<button type="button" class="link" @click=${() => this.#leave()}>Forget key</button>` : nothing}
        <label class="theme"><span>Theme</span> <select aria-label="Theme" @change=${(event: Event) => applyTheme((event.target as HTMLSelectElement).value)}>
          ${themes.map((theme) => html`<option value=${theme} ?selected=${theme === keptTheme()}>${theme}</option>`)}
        </select></label>
      </header>
      <main id="main" tabindex="-1">${this.#drawMain()}</main>`
  }

  #drawMain(): TemplateResult {
    if (this.asksKey) return this.#drawKey()
    if (this.loadError)
      return html`<h1>Comparison</h1><p class="error" role="alert">${this.loadError}</p><p><a href="/">Compare articles</a></p>`
    if (this.#id !== null)
      return this.comparison ? this.#drawComparison(this.comparison) : html`<p role="status">Loading the comparison …</p>`
    if (this.#showsOutlets) return html`<parallax-outlets @refused=${() => (this.asksKey = true)}></parallax-outlets>`
    return html`
      <div class="title"><h1>Compare how outlets report one story</h1>${drawHelp(formHelp)}</div>
      <p class="lead">Parallax aligns several outlets’ articles on the same event and shows what each one changed, copied, added and left out, with the words that prove it.</p>
      <parallax-compose @compared=${(event: CustomEvent<{ id: string }>) => this.#visit(event, `/c/${encodeURIComponent(event.detail.id)}`)} @refused=${() => (this.asksKey = true)}></parallax-compose>
      ${this.#drawRecent()}`
  }

  #drawRecent(): TemplateResult | typeof nothing {
    if (this.recent.length === 0) return nothing
    return html`<section aria-labelledby="recent"><h2 id="recent">Recent comparisons</h2>
      <ul class="recent">${this.recent.map(({ id, story, createdAt, articles }) => {
        const address = `/c/${encodeURIComponent(id)}`
        const titled = articles.filter(({ title }) => title)
        const label =
          (titled.find(({ belongs }) => belongs) ?? titled[0])?.title ?? story ?? articles.map(({ outlet }) => outlet).join(', ')
        return html`<li><a href=${address} @click=${(event: Event) => this.#visit(event, address)}><span dir="auto">${label}</span></a>
          <span class="quiet">${countArticles(articles.filter(({ belongs }) => belongs).length, articles.length)} · ${date(createdAt)}</span></li>`
      })}</ul></section>`
  }

  #drawKey(): TemplateResult {
    const send = (event: Event) => {
      event.preventDefault()
      keepKey(String(new FormData(event.target as HTMLFormElement).get('key')).trim())
      this.asksKey = false
      this.comparison = null
      void this.#start()
    }
    return html`<h1>This service requires a key</h1>
      <form class="key" @submit=${send}>
        <label>Key <input name="key" type="password" autocomplete="off" required></label>
        <button type="submit" class="primary">Continue</button>
        <p class="quiet">The key is kept for this tab only and forgotten when you close it.</p>
      </form>
      ${keptKey() ? html`<p class="error" role="alert">This key is not valid.</p>` : nothing}`
  }

  #leave(): void {
    forgetKey()
    this.comparison = null
    void this.#start()
  }

  #drawComparison(comparison: Comparison): TemplateResult {
    const { id, story, createdAt, articles, membership, engine } = comparison
    const compared = membership.filter(({ belongs }) => belongs).length
    return html`<div class="head">
        <div>
          <h1 dir="auto">${titleOf(comparison)}</h1>
          <p class="quiet">${story ? html`<bdi>${story}</bdi> · ` : nothing}${countArticles(compared, articles.length)} · ${date(createdAt)} · engine ${engine.version}</p>
        </div>
        <div class="actions" role="group" aria-label="Share and save">
          <button type="button" @click=${() => void this.#share()}>Copy link</button>
          ${takeaways.map(({ label, type, ending }) => html`<button type="button" aria-label="Save as ${label}" @click=${() => void this.#save(id, type, ending)}>${label}</button>`)}
          <span role="status">${this.message}</span>
        </div>
      </div>
      <h2 class="hidden">Comparison</h2>
      <parallax-comparison .headers=${keyHeaders()} .comparison=${comparison} view=${viewOfAddress()} @parallax-view=${(event: CustomEvent<{ view: ViewName }>) => history.replaceState(null, '', `#${event.detail.view}`)}></parallax-comparison>`
  }

  async #share(): Promise<void> {
    const isCopied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false
    )
    this.message = isCopied ? 'Link copied' : location.href
  }

  async #save(id: string, type: string, ending: string): Promise<void> {
    this.message = await saveAs(id, type, ending).then(
      () => '',
      (error: Error) => error.message
    )
  }
}

const formHelp =
  'Paste one article per box: copy the whole page, with its headline and date. Parallax finds the outlet, headline and date; correct them if they are wrong. Page furniture such as menus and adverts does not count. You need at least two articles on the same event, in English; an article on another event is set aside. Nothing is fetched from the web.'

function titleOf({ articles, story, membership }: Comparison): string {
  const inside = new Set(membership.filter(({ belongs }) => belongs).map(({ article }) => article))
  return articles.find(({ article, title }) => inside.has(article) && title)?.title ?? story ?? 'Comparison'
}

function viewOfAddress(): ViewName {
  const [name = 'overview'] = views.find(([view]) => `#${view}` === location.hash) ?? []
  return name
}

const keptTheme = () => localStorage.getItem('parallax-theme') ?? 'system'

function applyTheme(theme: string): void {
  localStorage.setItem('parallax-theme', theme)
  document.documentElement.dataset.theme = theme
}
