import type { OutletFraming } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'

/** Framing of every readable article (in the order of `readings`), those of other stories included, beside the story's others. */
export function compareFraming(_readings: readonly Reading[], _story: Story, _rows: readonly RelatedRow[]): OutletFraming[] {
  return []
}
