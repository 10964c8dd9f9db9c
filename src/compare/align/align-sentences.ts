import type { Story, StorySentence } from '../story/index-story.ts'

/** One article's part of a row; `sentences` in the order of the article. */
export interface AlignedCell {
  readonly article: number
  readonly sentences: readonly StorySentence[]
}

/** Sentences that tell the same thing; `cells` by article, at most one an article. `isTitle` marks the row of headlines. */
export interface AlignedRow {
  readonly isTitle: boolean
  readonly cells: readonly AlignedCell[]
}

/**
 * Aligns the sentences of all articles of a story jointly.
 *
 * Shape: rows that partition the sentences; the headlines' row, where titles were sent, first.
 */
export function alignSentences(_story: Story): AlignedRow[] {
  return []
}
