import type { Omission } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** What at least half of the other articles, and at least two, carry and an article leaves out. */
export function findOmissions(_story: Story, _rows: readonly RelatedRow[]): Omission[] {
  return []
}
