import type { Lineage } from '../../schemas/comparison.ts'
import type { RelatedRows } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** Who carries whose copy. */
export function traceLineage(_story: Story, _rows: RelatedRows): Lineage {
  return { edges: [], overlap: [], wire: [], groups: [] }
}
