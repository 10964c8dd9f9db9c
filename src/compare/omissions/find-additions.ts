import type { Addition } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { cellText, isHeading } from './cell-text.ts'
import { makeEditorialEstimate } from './estimate-editorial.ts'

/**
 * What one article alone carries, and how likely it is its own comment.
 *
 * Shape: in the order of the rows; neither headlines nor section headings.
 */
export function findAdditions(story: Story, rows: readonly RelatedRow[]): Addition[] {
  const estimates: ReturnType<typeof makeEditorialEstimate>[] = []
  return rows
    .filter((row) => row.kind === 'unique' && !row.isTitle && !isHeading(row.base))
    .map(({ id, base }) => {
      const { reading } = story.articles[base.article]!
      estimates[base.article] ??= makeEditorialEstimate(reading)
      const sentences = base.sentences.map(({ sentence }) => sentence)
      return {
        row: id,
        article: reading.article,
        sentences: sentences.map((sentence) => sentence.id),
        text: cellText(story, base),
        editorial: estimates[base.article]!(sentences)
      }
    })
}
