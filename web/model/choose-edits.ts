import { isTypographic } from '../../src/present/index-comparison.ts'
import type { Edit } from '../../src/schemas/comparison.ts'
import type { Choices } from '../views/view.ts'

/** Whether the reader has chosen to see an edit. */
export function isChosen(edit: Edit, choice: Choices['edits']): boolean {
  if (choice === 'all') return true
  if (choice === 'words') return !isTypographic(edit)
  return edit.significance === 'meaning' || (choice === 'style' && edit.significance === 'style')
}
