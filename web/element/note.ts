import { html, render, type TemplateResult } from 'lit'
import type { Edit } from '../../src/schemas/comparison.ts'
import type { Model } from '../model/index-comparison.ts'
import { orNoWords, significances, words } from '../views/show.ts'

/**
 * The note beside a marker or an edit, on hover and on focus. It stays while the pointer is on it, and Escape takes it away. It is drawn
 * by itself: the table behind it stays as it is.
 */
export class Note {
  readonly #root: ShadowRoot
  readonly #model: () => Model | undefined
  #of: Element | null = null

  constructor(root: ShadowRoot, model: () => Model | undefined) {
    this.#root = root
    this.#model = model
    root.addEventListener('pointerover', (event) => this.#follow(event.target))
    root.addEventListener('focusin', (event) => this.#follow(event.target))
    root.addEventListener('focusout', () => this.hide())
    root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && this.hide())
    root.addEventListener('scroll', () => this.#keepUp(), true)
  }

  hide(): void {
    this.#of = null
    const box = this.#box
    if (box) box.hidden = true
  }

  /** What is focused stays noted while it is scrolled into view, and wherever the pointer goes. */
  #keepUp(): void {
    const box = this.#box
    if (this.#of?.matches(':focus') && box) place(box, this.#of)
    else this.hide()
  }

  get #box(): HTMLElement | null {
    return this.#root.querySelector('.note')
  }

  #follow(target: EventTarget | null): void {
    const element = target instanceof Element ? target : null
    if (element?.closest('.note')) return
    const marked = element?.closest('[data-marker], [data-edit]') ?? null
    if (marked === this.#of) return
    const content = marked && this.#describe(marked)
    const box = this.#box
    if (!marked) this.#keepUp()
    if (!marked || !content || !box) return
    this.#of = marked
    render(content, box)
    box.hidden = false
    place(box, marked)
  }

  #describe(marked: Element): TemplateResult | null {
    const model = this.#model()
    const marker = model?.markers.get(marked.getAttribute('data-marker') ?? '')?.marker
    const inner = (marked.closest('[data-edit]') ?? marked.querySelector('[data-edit]'))?.getAttribute('data-edit')
    const edit = inner ? model?.comparison.edits.find(({ id }) => id === inner) : undefined
    const around = marked.closest('[data-marker]')
    const outer = around && around !== marked ? model?.markers.get(around.getAttribute('data-marker')!)?.marker : marker
    if (!outer && !edit) return null
    const added = new Set(model?.comparison.framing.outlets.flatMap((outlet) => outlet.added))
    return html`${edit ? drawEdit(edit) : ''}
    ${
      outer
        ? html`<p><strong>${words(outer.family)}</strong> <span class="quiet">${outer.voice === 'outlet' ? (added.has(outer.id) ? 'added by this outlet' : 'in wording shared with others') : `in somebody else’s voice (${outer.voice}): not counted`}</span></p>
          <p>${outer.note}</p><p class="quiet">Strength ${outer.strength.toFixed(2)} of 1, rule ${outer.rule}</p>`
        : ''
    }`
  }
}

const drawEdit = ({ op, base, variant, class: kind, significance, reason, inQuote }: Edit) => html`<p>
    <strong>${words(kind)}</strong> <span class="quiet">${significances[significance]}${inQuote ? ', inside a quotation' : ''}</span>
  </p>
  <p dir="auto">${op === 'insert' ? html`adds “${orNoWords(variant.text)}”` : op === 'delete' ? html`drops “${orNoWords(base.text)}”` : html`“${orNoWords(base.text)}” became “${orNoWords(variant.text)}”`}</p>
  ${reason ? html`<p class="quiet">${reason}</p>` : ''}`

/** Places the note below the words, or above them if there is no room, inside the element. */
function place(box: HTMLElement, marked: Element): void {
  const host = box.parentElement!.getBoundingClientRect()
  const lines = marked.getClientRects()
  const first = lines[0] ?? marked.getBoundingClientRect()
  const last = lines[lines.length - 1] ?? first
  const { width, height } = box.getBoundingClientRect()
  const isBelow = last.bottom + height + 8 < innerHeight
  box.style.left = `${Math.max(0, Math.min(first.left - host.left, host.width - width))}px`
  box.style.top = `${isBelow ? last.bottom - host.top + 6 : first.top - host.top - height - 6}px`
}
