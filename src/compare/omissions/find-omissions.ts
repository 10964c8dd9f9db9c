import type { Omission } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { cellText, isHeading } from './cell-text.ts'
import { weighRow } from './weigh-row.ts'

/**
 * What at least half of the other articles, and at least two, carry and an article leaves out; in a story of two, what the other carries.
 *
 * Shape: in the order of the rows; neither the headlines' row nor section headings. `text` is the base cell's.
 */
export function findOmissions(story: Story, rows: readonly RelatedRow[]): Omission[] {
  const articleId = (index: number) => story.articles[index]!.reading.article
  const others = story.articles.length - 1
  return rows
    .filter((row) => !row.isTitle && isCarriedByMost(row, others) && !isHeading(row.base))
    .map((row) => {
      const carriers = new Set(row.cells.map(({ article }: RelatedCell) => article))
      return {
        row: row.id,
        missingFrom: story.articles.filter(({ index }) => !carriers.has(index)).map(({ reading }) => reading.article),
        carriedBy: row.cells.map(({ article }) => articleId(article)),
        text: cellText(story, row.base),
        weight: weighRow(story, row)
      }
    })
}

function isCarriedByMost({ cells }: RelatedRow, others: number): boolean {
  if (cells.length > others) return false
  return others === 1 || (cells.length >= 2 && cells.length * 2 >= others)
}
