/** What is asked of a parsed page or feed. A browser's `Document` has it, and so has any other DOM. */
export interface MarkupElement {
  readonly nodeName: string
  readonly textContent: string | null
  readonly children: ArrayLike<MarkupElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): MarkupElement | null
  querySelectorAll(selector: string): ArrayLike<MarkupElement>
}

export type Markup = Pick<MarkupElement, 'querySelector' | 'querySelectorAll'>

/** Parses markup without loading or running anything in it, as `DOMParser` does. */
export type ParseMarkup = (markup: string, type: 'text/html' | 'text/xml') => Markup

/** Returns the words of an element, white space to one; null if it has none. */
export function wordsOf(element: Pick<MarkupElement, 'textContent'> | null | undefined): string | null {
  const words = (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}
