import createClient from 'openapi-fetch'
import type { components, paths } from './parallax-api.generated.ts'

/** Asks the service: every path, parameter and answer has the type that its description gives it. */
export const parallax = createClient<paths>({ baseUrl: '/' })

export type ListedComparison = components['schemas']['ListedComparison']
export type Comparison = components['schemas']['Comparison']

/** What the element says when somebody chooses a word, a sentence or a row. */
export interface Selection {
  readonly kind: 'row' | 'sentence' | 'marker'
  readonly article?: string
  readonly span?: { readonly text: string | null; readonly note?: string; readonly voice?: string }
}

declare global {
  interface HTMLElementTagNameMap {
    'parallax-comparison': HTMLElement & { src: string | null; view: string }
  }
  interface HTMLElementEventMap {
    'parallax-select': CustomEvent<Selection>
  }
}
