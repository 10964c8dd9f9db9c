import type { Omission } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Retold } from '../also-told/find-also-told.ts'
import type { Story } from '../story/index-story.ts'
import { cellText, isHeading } from './cell-text.ts'
import { kindOfRow } from './kind-of-row.ts'
import { weighRow } from './weigh-row.ts'

/**
 * Finds what at least half of the other articles, and at least two, carry and an article leaves out; in a story of two, what the other carries.
 *
 * Shape: in the order of the rows; neither the headlines' row nor section headings. `text` is the base cell's. An article that reports the event in
 * another row leaves nothing out.
 */
export function findOmissions(story: Story, rows: readonly RelatedRow[], { isToldBy }: Retold): Omission[] {
  const articleId = (index: number) => story.articles[index]!.reading.article
  const others = story.articles.length - 1
  const omissions: Omission[] = []
  rows.forEach((row, number) => {
    if (row.isTitle || !isCarriedByMost(row, others) || isHeading(row.base)) return
    const carriers = new Set(row.cells.map(({ article }) => article))
    const missing = story.articles.filter(({ index }) => !carriers.has(index) && !isToldBy(number, index))
    if (missing.length === 0) return
    const kind = kindOfRow(story, row)
    omissions.push({
      row: row.id,
      missingFrom: missing.map(({ reading }) => reading.article),
      carriedBy: row.cells.map(({ article }) => articleId(article)),
      text: cellText(story, row.base),
      weight: weighRow(story, row, kind),
      kind
    })
  })
  return omissions
}

function isCarriedByMost({ cells }: RelatedRow, others: number): boolean {
  if (cells.length > others) return false
  return others === 1 || (cells.length >= 2 && cells.length * 2 >= others)
}
