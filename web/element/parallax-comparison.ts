import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Comparison } from '../../src/schemas/comparison.ts'
import { editsShown, isChosen } from '../model/choose-edits.ts'
import { indexComparison, type Model } from '../model/index-comparison.ts'
import { styles } from '../styles/styles.ts'
import { conflictsView } from '../views/conflicts.ts'
import { editsAtOnce, editsView } from '../views/edits.ts'
import { headlinesView } from '../views/headlines.ts'
import { heatView } from '../views/heat.ts'
import { drawHelp } from '../views/help.ts'
import { leftOutView } from '../views/left-out.ts'
import { namesView } from '../views/names.ts'
import { overviewView } from '../views/overview.ts'
import { prominenceView } from '../views/prominence.ts'
import { quotesView } from '../views/quotes.ts'
import { readingView } from '../views/reading.ts'
import { linesShown, mostColumns, rowsAtOnce, sideBySideView } from '../views/side-by-side.ts'
import { type Choices, type Selection, type ViewContext, type ViewName, views } from '../views/view.ts'
import { ChunkWindow } from './chunk-window.ts'
import { fetchComparison, LoadError } from './fetch-comparison.ts'
import { Note } from './note.ts'

const draw: Record<ViewName, (context: ViewContext) => TemplateResult> = {
  overview: overviewView,
  'side-by-side': sideBySideView,
  edits: editsView,
  reading: readingView,
  heat: heatView,
  names: namesView,
  quotes: quotesView,
  'left-out': leftOutView,
  conflicts: conflictsView,
  prominence: prominenceView,
  headlines: headlinesView
}

/** What the views begin with. */
const firstChoices = {
  folds: true,
  unfolded: new Set<string>(),
  showsFurniture: false,
  isPair: false,
  edits: 'words',
  editsOf: '',
  editKind: '',
  edit: ''
} as const

/**
 * A comparison to look at: `<parallax-comparison src="/v1/comparisons/cmp_…">`.
 *
 * `src` is the address of a comparison, fetched with `headers` (a key goes there, never into the markup); or give the `comparison` itself.
 * `view` names the view shown. While the focus is inside, `n` and `p` go to the next and the previous edit, and `?` opens the help; `shortcuts`
 * set to false turns these keys off. A page may pass on keys that were pressed elsewhere, see `press`. `theme` is `light`, `dark` or `auto`; without it the host page's `color-scheme` holds.
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
    shortcuts: { attribute: false },
    choices: { state: true },
    error: { state: true }
  }
  static override styles = styles

  declare src: string | null
  declare view: ViewName
  declare headers: Record<string, string>
  declare comparison: Comparison | null
  declare shortcuts: boolean
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
    this.shortcuts = true
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
    this.renderRoot.addEventListener('keydown', (event) => this.#pressInside(event as KeyboardEvent))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#loading?.abort()
  }

  #take(): void {
    this.#window.reset()
    this.#model = this.comparison ? indexComparison(this.comparison) : undefined
    const columns = this.#model?.articles.map(({ article }) => article) ?? []
    const first = columns[0] ?? ''
    const reading = this.#model ? mostMarked(this.#model) : ''
    this.choices = this.comparison ? { ...firstChoices, order: first, reading, columns: columns.slice(0, mostColumns) } : null
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
    this.choices = { ...this.choices, columns }
    const place = () =>
      linesShown({ model, choices: this.choices! }).findIndex(({ rows }) => rows.some(({ id }) => id === selection.row))
    const line = linesShown({ model, choices: this.choices })[place()]
    if (line?.isFolded) this.choices = { ...this.choices, unfolded: new Set([...this.choices.unfolded, line.rows[0].id]) }
    if (selection.kind === 'edit') this.choices = { ...this.choices, edit: selection.edit }
    this.#open('side-by-side')
    this.#window.show('rows', place(), rowsAtOnce)
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
      (selection.kind === 'edit' ? byData('edit', selection.edit) : null) ??
      row
    for (const old of this.renderRoot.querySelectorAll('.chosen')) old.classList.remove('chosen')
    place?.classList.add('chosen')
    place?.scrollIntoView({ block: 'center', inline: 'center' })
    if (place?.hasAttribute('tabindex')) place.focus({ preventScroll: true })
    else row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }

  /** Goes to the next (1) or the previous (−1) edit of the list, round and round: in the table, or in the list of edits. */
  async #step(by: 1 | -1): Promise<void> {
    const model = this.#model
    if (!model || !this.choices) return
    const shown = editsShown(model, this.choices)
    const at = shown.findIndex(({ id }) => id === this.choices!.edit)
    const index = at < 0 && by < 0 ? shown.length - 1 : (at + by + shown.length) % shown.length
    const edit = shown[index]
    if (!edit) return
    if (this.view === 'side-by-side') return this.go({ kind: 'edit', row: edit.row, article: edit.article, edit: edit.id })
    this.choices = { ...this.choices, edit: edit.id }
    this.#open('edits')
    this.#window.show('edits', index, editsAtOnce)
    await this.updateComplete
    const entry = this.renderRoot.querySelector<HTMLElement>(`[data-entry="${CSS.escape(edit.id)}"]`)
    entry?.scrollIntoView({ block: 'nearest' })
    entry?.focus({ preventScroll: true })
  }

  /** Opens the help to the view, or closes it. */
  toggleHelp(): void {
    const help = this.renderRoot.querySelector<HTMLDialogElement>('dialog')
    if (help?.open) help.close()
    else help?.showModal()
  }

  /** Does what a key is for, unless it was typed into a field; true if it was for the element. */
  press(event: KeyboardEvent): boolean {
    const [field] = event.composedPath()
    const isTyped = field instanceof Element && field.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')
    if (!this.shortcuts || !this.choices || isTyped || event.ctrlKey || event.metaKey || event.altKey) return false
    const act: Record<string, () => unknown> = { n: () => this.#step(1), p: () => this.#step(-1), '?': () => this.toggleHelp() }
    const isOurs = Object.hasOwn(act, event.key)
    if (isOurs) {
      event.preventDefault()
      void act[event.key]!()
    }
    return isOurs
  }

  #select(selection: Selection): void {
    const sentence = selection.kind === 'sentence' ? this.#model?.sentences.get(selection.sentence) : undefined
    const marker = selection.kind === 'marker' ? this.#model?.markers.get(selection.marker)?.marker : undefined
    const edit = selection.kind === 'edit' ? this.#model?.comparison.edits.find(({ id }) => id === selection.edit) : undefined
    this.#tell('parallax-select', {
      ...selection,
      ...(sentence && { span: sentence }),
      ...(marker && { span: marker }),
      ...(edit && { span: edit.variant })
    })
  }

  #chooseMarker(event: Event): void {
    const marked = (event.target as Element).closest?.('[data-marker]')
    const { article, marker } = this.#model?.markers.get(marked?.getAttribute('data-marker') ?? '') ?? {}
    const row = marker && this.#model?.rowOf.get(marker.sentence)
    if (marker && row && article !== undefined) this.#select({ kind: 'marker', marker: marker.id, article, row: row.id })
  }

  #pressInside(event: KeyboardEvent): void {
    if (this.press(event)) return
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
      step: (by) => void this.#step(by),
      window: this.#window.draw
    }
    return html`${this.#drawTabs()}
      <div class="view" role="tabpanel" id="panel" aria-labelledby="tab-${this.view}">${draw[this.view](context)}</div>
      ${this.#drawHelp()}`
  }

  #drawHelp(): TemplateResult {
    const [, label] = views.find(([name]) => name === this.view)!
    return html`<dialog aria-labelledby="help-title">
      ${drawHelp(this.view, label)}
      <label class="check"><input type="checkbox" .checked=${this.shortcuts} @change=${(event: Event) => (this.shortcuts = (event.target as HTMLInputElement).checked)}> Use the keys n, p and ?</label>
      <p><button type="button" class="step" autofocus @click=${() => this.toggleHelp()}>Close</button></p>
    </dialog>`
  }

  #drawTabs(): TemplateResult {
    return html`<div class="bar"><div class="tabs" role="tablist" aria-label="Views" @keydown=${this.#moveTab}>
      ${views.map(
        ([name, label]) => html`<button
          type="button" role="tab" id="tab-${name}" aria-controls="panel"
          aria-selected=${name === this.view ? 'true' : 'false'} tabindex=${name === this.view ? 0 : -1}
          @click=${() => this.#open(name)}
        >${label}${this.#countOf(name)}</button>`
      )}
    </div><button type="button" class="ask" aria-label="Help for this view" aria-keyshortcuts="?" @click=${() => this.toggleHelp()}>?</button></div>`
  }

  #countOf(name: ViewName): TemplateResult | typeof nothing {
    const { quotes, omissions, additions, conflicts, edits } = this.#model!.comparison
    const counts: Partial<Record<ViewName, number>> = {
      edits: edits.filter((edit) => isChosen(edit, this.choices!.edits)).length,
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

/** The article with the most markers in its own voice: there is most to see in it. */
const mostMarked = ({ articles }: Model): string =>
  articles
    .map(({ article, markers }) => ({ article, count: markers.filter(({ voice }) => voice === 'outlet').length }))
    .sort((a, b) => b.count - a.count)[0]?.article ?? ''
