import type { Conflict } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { makeNamesFinder } from './conflict-names.ts'
import { findNegations } from './conflict-negations.ts'
import { makeNumberFinder } from './conflict-numbers.ts'
import { makeRowWords } from './count-row-words.ts'
import { describeConflict } from './describe-conflict.ts'
import { listVariants } from './list-variants.ts'
import { markWordKinds, NEGATOR, NUMERIC } from './word-kinds.ts'

/**
 * Finds where aligned cells state the same fact with different numbers or names, or one denies what another affirms.
 *
 * Shape: by row; within one, numbers, names, negations. Differences of format or within what rounding allows are none, and the words
 * around must correspond: what is not sure is left out.
 * Cost: each distinct wording of a row is read once; rows that all carry word for word cost nothing.
 */
export function findConflicts(story: Story, rows: readonly RelatedRow[]): Conflict[] {
  const kinds = markWordKinds(story)
  const words = makeRowWords(kinds)
  const findNumbers = makeNumberFinder(story, kinds)
  const findNames = makeNamesFinder(story, words.isEverywhere)
  const conflicts: Conflict[] = []
  for (const row of rows) {
    const variants = row.cells.length < 2 ? [] : listVariants(row)
    if (variants.length < 2) continue
    const { differing } = words.count(variants)
    if (differing & NUMERIC)
      for (const values of findNumbers(variants)) conflicts.push(describeConflict(story, row.id, 'number', values))
    for (const values of findNames(variants)) conflicts.push(describeConflict(story, row.id, 'name', values))
    if (differing & NEGATOR)
      for (const values of findNegations(story, kinds, variants))
        conflicts.push(describeConflict(story, row.id, 'negation', values))
  }
  return conflicts
}
