import type { TemplateResult } from 'lit'
import type { Model } from '../model/index-comparison.ts'

export const views = [
  ['overview', 'Overview'],
  ['side-by-side', 'Side by side'],
  ['edits', 'Edits'],
  ['reading', 'Read'],
  ['heat', 'Heat strip'],
  ['names', 'Names'],
  ['quotes', 'Quotes'],
  ['left-out', 'Left out and added'],
  ['conflicts', 'Conflicts'],
  ['prominence', 'Prominence'],
  ['headlines', 'Headlines']
] as const
export type ViewName = (typeof views)[number][0]

/** What the reader has chosen in the views. */
export interface Choices {
  /** The article whose order the rows have. */
  readonly order: string
  /** Whether runs of rows that are the same in all columns fold away. */
  readonly folds: boolean
  /** What was folded and is open: runs by their first row, sentences of the list of edits by the edit. */
  readonly unfolded: ReadonlySet<string>
  readonly showsFurniture: boolean
  /** Which edits are marked: those of meaning, of style too, all but typography (quotation marks, case, punctuation), or all. */
  readonly edits: 'meaning' | 'style' | 'words' | 'all'
  /** Filters of the list of edits: an article and a class, or '' for all of them. */
  readonly editsOf: string
  readonly editKind: string
  /** The edit that the reader stands at; '' before the first. */
  readonly edit: string
  /** The articles shown, in the order of the columns. */
  readonly columns: readonly string[]
  readonly isPair: boolean
  /** The article in the reading view. */
  readonly reading: string
}

/** What was selected; the element says so in its `parallax-select` event. */
export type Selection =
  | { readonly kind: 'row'; readonly row: string; readonly article?: string }
  | { readonly kind: 'sentence'; readonly row: string; readonly article: string; readonly sentence: string }
  | { readonly kind: 'marker'; readonly row: string; readonly article: string; readonly marker: string }
  | { readonly kind: 'edit'; readonly row: string; readonly article: string; readonly edit: string }

/** What a view is drawn from, and what it can ask for. */
export interface ViewContext {
  readonly model: Model
  readonly choices: Choices
  readonly choose: (choices: Partial<Choices>) => void
  /** Opens the side-by-side table at a row, a sentence, a marker or an edit. */
  readonly go: (selection: Selection) => void
  /** Goes to the next (1) or the previous (−1) edit of the list. */
  readonly step: (by: 1 | -1) => void
  /** Draws a long list in chunks, each when it is scrolled into view. */
  readonly window: DrawWindow
}

export type DrawWindow = <T>(
  list: string,
  items: readonly T[],
  options: { readonly size: number; readonly itemHeight: number; readonly role?: string },
  draw: (item: T, index: number) => TemplateResult
) => readonly TemplateResult[]
