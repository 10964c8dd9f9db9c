import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { ref } from 'lit/directives/ref.js'
import { repeat } from 'lit/directives/repeat.js'
import type { DrawWindow } from '../views/view.ts'

/** How far outside the window chunks are drawn already. */
const margin = '900px'

/**
 * Draws long lists in chunks: the first at once, the others when they come near the window. One that has left it gives way to an empty
 * box of its height, so that nothing jumps. Lists are kept apart by name.
 */
export class ChunkWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #near = new Set<string>()
  readonly #heights = new Map<string, number>()
  readonly #boxes = new Map<Element, string>()
  #observer: IntersectionObserver | undefined
  #drawsAll = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    // `scrollMargin` reaches into the table's own scrolling box; browsers without it draw a little later.
    const options = { rootMargin: margin, scrollMargin: margin } as IntersectionObserverInit
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), options)
    for (const box of this.#boxes.keys()) this.#observer.observe(box)
    addEventListener('beforeprint', this.#drawAll)
    addEventListener('afterprint', this.#drawNear)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    removeEventListener('beforeprint', this.#drawAll)
    removeEventListener('afterprint', this.#drawNear)
  }

  /** Forgets what was near: for another comparison. */
  reset(): void {
    this.#near.clear()
    this.#heights.clear()
  }

  /** Makes sure that an item is drawn at the next update. */
  show(list: string, index: number, size: number): void {
    this.#near.add(`${list} ${Math.floor(index / size)}`)
    this.#host.requestUpdate()
  }

  readonly draw: DrawWindow = (list, items, { size, itemHeight, role }, draw) => {
    const chunks = Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => chunk)
    return chunks.map((chunk) => {
      const key = `${list} ${chunk}`
      const own = items.slice(chunk * size, (chunk + 1) * size)
      const isDrawn = chunk === 0 || this.#drawsAll || this.#near.has(key)
      const height = isDrawn ? '' : `height: ${this.#heights.get(key) ?? own.length * itemHeight}px`
      const rows = isDrawn
        ? repeat(
            own.map((item, i) => ({ item, index: chunk * size + i })),
            ({ index }) => index,
            ({ item, index }) => draw(item, index)
          )
        : nothing
      const watch = ref((box) => this.#watch(box, key))
      return html`${keyed(key, html`<div class="chunk" role=${role ?? 'presentation'} .style=${height} ${watch}>${rows}</div>`)}`
    })
  }

  #watch(box: Element | undefined, key: string): void {
    if (box && this.#boxes.get(box) !== key) {
      this.#boxes.set(box, key)
      this.#observer?.observe(box)
    }
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    let isChanged = false
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const key = this.#boxes.get(target)
      if (key === undefined) continue
      if (!target.isConnected) {
        this.#observer?.unobserve(target)
        this.#boxes.delete(target)
      } else if (isIntersecting !== this.#near.has(key)) {
        isChanged = true
        if (isIntersecting) this.#near.add(key)
        else if (!target.matches(':focus-within')) {
          this.#near.delete(key)
          if (boundingClientRect.height > 0) this.#heights.set(key, boundingClientRect.height)
        }
      }
    }
    if (isChanged) this.#host.requestUpdate()
  }

  readonly #drawAll = () => this.#redraw(true)
  readonly #drawNear = () => this.#redraw(false)

  #redraw(drawsAll: boolean): void {
    this.#drawsAll = drawsAll
    this.#host.requestUpdate()
    // Printing does not wait for a promise.
    ;(this.#host as unknown as { performUpdate?(): void }).performUpdate?.()
  }
}
