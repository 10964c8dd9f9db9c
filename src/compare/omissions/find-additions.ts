import type { Addition } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** What one article alone carries, and how likely it is its own comment. */
export function findAdditions(_story: Story, _rows: readonly RelatedRow[]): Addition[] {
  return []
}
