import type { Quote } from '../../schemas/comparison.ts'
import type { RelatedRows } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** The utterances that two or more articles quote, with every version and alteration. */
export function compareQuotes(_story: Story, _rows: RelatedRows): Quote[] {
  return []
}
