import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Comparison } from '../../src/schemas/comparison.ts'
import { indexComparison, type Model } from '../model/index-comparison.ts'
import { styles } from '../styles/styles.ts'
import { conflictsView } from '../views/conflicts.ts'
import { headlinesView } from '../views/headlines.ts'
import { heatView } from '../views/heat.ts'
import { leftOutView } from '../views/left-out.ts'
import { namesView } from '../views/names.ts'
import { overviewView } from '../views/overview.ts'
import { prominenceView } from '../views/prominence.ts'
import { quotesView } from '../views/quotes.ts'
import { mostColumns, rowsAtOnce, rowsShown, sideBySideView } from '../views/side-by-side.ts'
import { type Choices, type Selection, type ViewContext, type ViewName, views } from '../views/view.ts'
import { ChunkWindow } from './chunk-window.ts'
import { fetchComparison, LoadError } from './fetch-comparison.ts'
import { Note } from './note.ts'

const draw: Record<ViewName, (context: ViewContext) => TemplateResult> = {
  overview: overviewView,
  'side-by-side': sideBySideView,
  heat: heatView,
  names: namesView,
  quotes: quotesView,
  'left-out': leftOutView,
  conflicts: conflictsView,
  prominence: prominenceView,
  headlines: headlinesView
}

/**
 * A comparison to look at: `<parallax-comparison src="/v1/comparisons/cmp_…">`.
 *
 * `src` is the address of a comparison, fetched with `headers` (a key goes there, never into the markup); or give the `comparison` itself.
 * `view` names the view shown. `theme` is `light`, `dark` or `auto`; without it the host page's `color-scheme` holds.
 *
 * Events, all bubbling: `parallax-loaded` ({ id }), `parallax-error` ({ status, problem, message }), `parallax-view` ({ view }),
 * `parallax-select` (a `Selection`, with the marker or sentence itself where one was chosen).
 */
export class ParallaxComparison extends LitElement {
  static override properties = {
    src: { type: String },
    view: { type: String, reflect: true },
    headers: { attribute: false },
    comparison: { attribute: false },
    choices: { state: true },
    error: { state: true }
  }
  static override styles = styles

  declare src: string | null
  declare view: ViewName
  declare headers: Record<string, string>
  declare comparison: Comparison | null
  declare choices: Choices | null
  declare error: LoadError | null

  #model: Model | undefined
  #loading: AbortController | undefined
  readonly #window = new ChunkWindow(this)
  #note: Note | undefined

  constructor() {
    super()
    this.src = null
    this.view = 'overview'
    this.headers = {}
    this.comparison = null
    this.choices = null
    this.error = null
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!Object.hasOwn(draw, this.view)) this.view = 'overview'
    if (changed.has('comparison')) this.#take()
    const isGiven = changed.has('comparison') && this.comparison
    if (!isGiven && this.src && (changed.has('src') || changed.has('headers'))) void this.#load(this.src)
  }

  protected override firstUpdated(): void {
    this.#note = new Note(this.renderRoot as ShadowRoot, () => this.#model)
    this.renderRoot.addEventListener('click', (event) => this.#chooseMarker(event))
    this.renderRoot.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#loading?.abort()
  }

  #take(): void {
    this.#window.reset()
    this.#model = this.comparison ? indexComparison(this.comparison) : undefined
    const columns = this.#model?.articles.map(({ article }) => article) ?? []
    const common = {
      order: columns[0] ?? '',
      hidesVerbatim: false,
      showsFurniture: false,
      isPair: false,
      edits: 'words' as const
    }
    this.choices = this.comparison ? { ...common, columns: columns.slice(0, mostColumns) } : null
    this.error = null
  }

  async #load(src: string): Promise<void> {
    this.#loading?.abort()
    const loading = new AbortController()
    this.#loading = loading
    try {
      this.comparison = await fetchComparison(src, this.headers, loading.signal)
      this.#tell('parallax-loaded', { id: this.comparison.id })
    } catch (error) {
      if (loading.signal.aborted || !(error instanceof LoadError)) return
      this.error = error
      this.#tell('parallax-error', { status: error.status, problem: error.problem, message: error.message })
    }
  }

  /** Opens the side-by-side table at a row, a sentence or a marker, and says so. */
  async go(selection: Selection): Promise<void> {
    const model = this.#model
    if (!model || !this.choices || !model.rows.has(selection.row)) return
    const article = selection.article
    const columns =
      article && !this.choices.columns.includes(article) ? [...this.choices.columns.slice(1), article] : this.choices.columns
    const isHidden = () => !rowsShown({ model, choices: this.choices! }).some(({ id }) => id === selection.row)
    this.choices = { ...this.choices, columns }
    if (isHidden()) this.choices = { ...this.choices, hidesVerbatim: false }
    this.#open('side-by-side')
    const index = rowsShown({ model, choices: this.choices }).findIndex(({ id }) => id === selection.row)
    this.#window.show('rows', index, rowsAtOnce)
    await this.updateComplete
    this.#point(selection)
    this.#select(selection)
  }

  #point(selection: Selection): void {
    const byData = (name: string, id: string) => this.renderRoot.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(id)}"]`)
    const row = byData('row', selection.row)
    const place =
      (selection.kind === 'marker' ? byData('marker', selection.marker) : null) ??
      (selection.kind === 'sentence' ? byData('sentence', selection.sentence) : null) ??
      row
    for (const old of this.renderRoot.querySelectorAll('.chosen')) old.classList.remove('chosen')
    place?.classList.add('chosen')
    place?.scrollIntoView({ block: 'center', inline: 'center' })
    if (selection.kind === 'marker') place?.focus({ preventScroll: true })
    else row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }

  #select(selection: Selection): void {
    const sentence = selection.kind === 'sentence' ? this.#model?.sentences.get(selection.sentence) : undefined
    const marker = selection.kind === 'marker' ? this.#model?.markers.get(selection.marker)?.marker : undefined
    this.#tell('parallax-select', { ...selection, ...(sentence && { span: sentence }), ...(marker && { span: marker }) })
  }

  #chooseMarker(event: Event): void {
    const marked = (event.target as Element).closest?.('[data-marker]')
    const { article, marker } = this.#model?.markers.get(marked?.getAttribute('data-marker') ?? '') ?? {}
    const row = marker && this.#model?.rowOf.get(marker.sentence)
    if (marker && row && article !== undefined) this.#select({ kind: 'marker', marker: marker.id, article, row: row.id })
  }

  #press(event: KeyboardEvent): void {
    const marked = (event.target as Element).closest?.('[data-marker]')
    if (!marked || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    this.#chooseMarker(event)
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }

  #open(view: ViewName): void {
    this.#note?.hide()
    if (this.view === view) return
    this.view = view
    this.#tell('parallax-view', { view })
  }

  protected override render(): TemplateResult {
    return html`<div class="frame">${this.#drawBody()}<div class="note" id="note" role="tooltip" hidden></div></div>`
  }

  #drawBody(): TemplateResult {
    if (this.error) return html`<p class="error" role="alert">${this.error.message}</p>`
    const model = this.#model
    if (!model || !this.choices)
      return html`<p class="loading" role="status">${this.src ? 'Loading the comparison …' : nothing}</p>`
    const context: ViewContext = {
      model,
      choices: this.choices,
      choose: (choices) => {
        this.choices = { ...this.choices!, ...choices }
      },
      go: (selection) => void this.go(selection),
      window: this.#window.draw
    }
    return html`${this.#drawTabs()}
      <div class="view" role="tabpanel" id="panel" aria-labelledby="tab-${this.view}">${draw[this.view](context)}</div>`
  }

  #drawTabs(): TemplateResult {
    return html`<div class="tabs" role="tablist" aria-label="Views" @keydown=${this.#moveTab}>
      ${views.map(
        ([name, label]) => html`<button
          type="button" role="tab" id="tab-${name}" aria-controls="panel"
          aria-selected=${name === this.view ? 'true' : 'false'} tabindex=${name === this.view ? 0 : -1}
          @click=${() => this.#open(name)}
        >${label}${this.#countOf(name)}</button>`
      )}
    </div>`
  }

  #countOf(name: ViewName): TemplateResult | typeof nothing {
    const { quotes, omissions, additions, conflicts } = this.#model!.comparison
    const counts: Partial<Record<ViewName, number>> = {
      quotes: quotes.length,
      'left-out': omissions.length + additions.length,
      conflicts: conflicts.length
    }
    return counts[name] === undefined ? nothing : html` <span class="count">${counts[name]}</span>`
  }

  #moveTab(event: KeyboardEvent): void {
    const at = views.findIndex(([name]) => name === this.view)
    const moves: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }
    const next = views[((moves[event.key] ?? Number.NaN) + views.length) % views.length]
    if (!next) return
    event.preventDefault()
    this.#open(next[0])
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${next[0]}`)?.focus())
  }
}
