import type { Removed } from '../../schemas/reading.ts'

/** What is known of an article besides its text. */
export interface ArticleFrame {
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string
}

/** Page furniture in `text`: spans in order, never overlapping, white space at their ends left out. */
export function markFurniture(_text: string, _frame: ArticleFrame): Removed[] {
  return []
}
