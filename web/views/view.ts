import type { TemplateResult } from 'lit'
import type { Model } from '../model/index-comparison.ts'

export const views = [
  ['overview', 'Overview'],
  ['side-by-side', 'Side by side'],
  ['heat', 'Heat strip'],
  ['names', 'Names'],
  ['quotes', 'Quotes'],
  ['left-out', 'Left out and added'],
  ['conflicts', 'Conflicts'],
  ['prominence', 'Prominence'],
  ['headlines', 'Headlines']
] as const
export type ViewName = (typeof views)[number][0]

/** What the reader has chosen in the side-by-side table. */
export interface Choices {
  /** The article whose order the rows have. */
  readonly order: string
  readonly hidesVerbatim: boolean
  readonly showsFurniture: boolean
  /** Which edits are marked: those of meaning, of style too, all but typography (quotation marks, case, punctuation), or all. */
  readonly edits: 'meaning' | 'style' | 'words' | 'all'
  /** The articles shown, in the order of the columns. */
  readonly columns: readonly string[]
  readonly isPair: boolean
}

/** What was selected; the element says so in its `parallax-select` event. */
export type Selection =
  | { readonly kind: 'row'; readonly row: string; readonly article?: string }
  | { readonly kind: 'sentence'; readonly row: string; readonly article: string; readonly sentence: string }
  | { readonly kind: 'marker'; readonly row: string; readonly article: string; readonly marker: string }

/** What a view is drawn from, and what it can ask for. */
export interface ViewContext {
  readonly model: Model
  readonly choices: Choices
  readonly choose: (choices: Partial<Choices>) => void
  /** Opens the side-by-side table at a row, a sentence or a marker. */
  readonly go: (selection: Selection) => void
  /** Draws a long list piece by piece, as it comes into view. */
  readonly window: DrawWindow
}

export type DrawWindow = <T>(
  list: string,
  items: readonly T[],
  options: { readonly size: number; readonly itemHeight: number; readonly role?: string },
  draw: (item: T, index: number) => TemplateResult
) => readonly TemplateResult[]
