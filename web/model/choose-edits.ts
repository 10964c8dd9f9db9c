import { isTypographic } from '../../src/present/index-comparison.ts'
import type { Edit } from '../../src/schemas/comparison.ts'
import type { Choices } from '../views/view.ts'
import type { Model } from './index-comparison.ts'

/** Checks whether the reader has chosen to see an edit. */
export function isChosen(edit: Edit, choice: Choices['edits']): boolean {
  if (choice === 'all') return true
  if (choice === 'words') return !isTypographic(edit)
  return edit.significance === 'meaning' || (choice === 'style' && edit.significance === 'style')
}

/** Returns the edits that the reader has chosen to see as a list, by row, then by article and place. */
export function editsShown({ comparison, articles }: Model, { edits, editsOf, editKind }: Choices): Edit[] {
  const rows = new Map(comparison.alignment.rows.map(({ id }, i) => [id, i]))
  const columns = new Map(articles.map(({ article }, i) => [article, i]))
  const place = ({ row, article }: Edit) => (rows.get(row) ?? 0) * columns.size + (columns.get(article) ?? 0)
  return comparison.edits
    .filter(
      (edit) =>
        isChosen(edit, edits) && (editsOf === '' || edit.article === editsOf) && (editKind === '' || edit.class === editKind)
    )
    .sort((a, b) => place(a) - place(b) || a.variant.start - b.variant.start)
}
