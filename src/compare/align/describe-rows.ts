import type { Row } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import type { RelatedRow } from './relate-cells.ts'

/** Describes the rows in their public shape. */
export function describeRows(story: Story, rows: readonly RelatedRow[]): Row[] {
  const articleId = (index: number) => story.articles[index]!.reading.article
  return rows.map(({ id, kind, base, cells }) => ({
    id,
    kind,
    base: articleId(base.article),
    cells: cells.map(({ article, sentences, relation, similarity, isMoved, position }) => ({
      article: articleId(article),
      sentences: sentences.map(({ sentence }) => sentence.id),
      relation,
      similarity,
      moved: isMoved,
      position
    }))
  }))
}
