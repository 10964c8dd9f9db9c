import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Comparison } from '../../src/schemas/comparison.ts'
import { editsShown } from '../model/choose-edits.ts'
import { indexComparison, type Model } from '../model/index-comparison.ts'
import { styles } from '../styles/styles.ts'
import { drawView } from '../views/draw-view.ts'
import { editsAtOnce } from '../views/edits.ts'
import { firstChoices } from '../views/first-choices.ts'
import { linesShown, rowsAtOnce } from '../views/side-by-side.ts'
import { drawHelpDialog, drawTabs } from '../views/tabs.ts'
import type { Choices, Selection, ViewContext, ViewName } from '../views/view.ts'
import { ChunkWindow } from './chunk-window.ts'
import { fetchComparison, LoadError } from './fetch-comparison.ts'
import { Note } from './note.ts'

/**
 * A comparison to look at: `<parallax-comparison src="/v1/comparisons/cmp_…">`.
 *
 * `src` is the address of a comparison, fetched with `headers` (a key goes there, never into the markup); or give the `comparison` itself.
 * `view` names the view shown. `theme` is `light`, `dark` or `auto`; without it the host page's `color-scheme` applies.
 *
 * While the focus is inside, `n` and `p` go to the next and the previous edit, and `?` opens the help. Setting `shortcuts` to false turns
 * these keys off. A page can pass on keys that were pressed elsewhere, see `press`.
 *
 * Events, all bubbling: `parallax-loaded` ({ id }), `parallax-error` ({ status, problem, message }), `parallax-view` ({ view }),
 * `parallax-select` (a `Selection`, including the marker or sentence if one was chosen).
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
    if (!Object.hasOwn(drawView, this.view)) this.view = 'overview'
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
    this.choices = this.#model ? firstChoices(this.#model) : null
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
    const isHelpOpen = this.renderRoot.querySelector('dialog')?.open ?? false
    const isOurs = Object.hasOwn(act, event.key) && (!isHelpOpen || event.key === '?')
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
    const actions = {
      open: (view: ViewName) => this.#open(view),
      focus: (view: ViewName) => {
        this.#open(view)
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#tab-${view}`)?.focus())
      },
      toggleHelp: () => this.toggleHelp()
    }
    const setShortcuts = (isOn: boolean) => {
      this.shortcuts = isOn
    }
    return html`${drawTabs(context, this.view, actions)}
      <div class="view" role="tabpanel" id="panel" aria-labelledby="tab-${this.view}">${drawView[this.view](context)}</div>
      ${drawHelpDialog(this.view, this.shortcuts, { close: actions.toggleHelp, setShortcuts })}`
  }
}
