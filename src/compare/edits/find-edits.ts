import type { Edit } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** The word-level edits of every edited or verbatim cell against its row's base, by row, then article, then place. */
export function findEdits(_story: Story, _rows: readonly RelatedRow[]): Edit[] {
  return []
}
