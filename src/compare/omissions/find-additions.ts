import type { Addition } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Retold } from '../also-told/find-also-told.ts'
import type { Story } from '../story/index-story.ts'
import { cellText, isHeading } from './cell-text.ts'
import { makeEditorialEstimate } from './estimate-editorial.ts'

/**
 * Finds what one article alone carries, and how likely it is its own comment.
 *
 * Shape: in the order of the rows; neither headlines nor section headings, nor what another article reports in another row.
 */
export function findAdditions(story: Story, rows: readonly RelatedRow[], { isToldBy }: Retold): Addition[] {
  const estimates: ReturnType<typeof makeEditorialEstimate>[] = []
  const isToldElsewhere = (row: number, { article }: RelatedCell) =>
    story.articles.some(({ index }) => index !== article && isToldBy(row, index))
  return rows
    .filter((row, number) => row.kind === 'unique' && !row.isTitle && !isHeading(row.base) && !isToldElsewhere(number, row.base))
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
