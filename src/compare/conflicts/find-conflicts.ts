import { isPageCounter } from '../../languages/lexicon.ts'
import type { Conflict, Edit } from '../../schemas/comparison.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { makeEditConflicts } from './conflict-edits.ts'
import { makeNamesFinder } from './conflict-names.ts'
import { findNegations } from './conflict-negations.ts'
import { makeNumberFinder } from './conflict-numbers.ts'
import { makeRowWords } from './count-row-words.ts'
import { describeConflict } from './describe-conflict.ts'
import { listVariants } from './list-variants.ts'
import { markWordKinds, NEGATOR, NUMERIC } from './word-kinds.ts'

/**
 * Finds facts that aligned cells state with different numbers, names, places, times or roles, or that one denies or reverses and another affirms.
 *
 * Shape: by row; within one, numbers, names, what the edits show (times, opposites, roles), negations. Counters and time stamps of the page never conflict. Differences of format or rounding are ignored, and the words
 * around must correspond: what is not sure is left out.
 * Cost: each distinct wording of a row is read once; rows that all carry word for word cost nothing.
 */
export function findConflicts(story: Story, rows: readonly RelatedRow[], edits: readonly Edit[]): Conflict[] {
  const kinds = markWordKinds(story)
  const words = makeRowWords(kinds)
  const findNumbers = makeNumberFinder(story, kinds)
  const findNames = makeNamesFinder(story, words.isEverywhere)
  const findInEdits = makeEditConflicts(story, edits)
  const withNumbers = new Set(edits.filter((edit) => edit.class === 'number' && edit.op === 'replace').map((edit) => edit.row))
  const conflicts: Conflict[] = []
  for (const row of rows) {
    const variants = row.cells.length < 2 ? [] : listVariants(row)
    if (variants.length < 2 || isPageCounter(row.base.sentences[0]!.wording.text)) continue
    const { differing } = words.count(variants)
    // numbers that changed places are the same words
    if (differing & NUMERIC || withNumbers.has(row.id))
      for (const values of findNumbers(variants)) conflicts.push(describeConflict(story, row.id, 'number', values))
    for (const { type, values } of findNames(variants)) {
      conflicts.push(describeConflict(story, row.id, type === 'place' ? 'place' : 'name', values))
    }
    conflicts.push(...findInEdits(row))
    if (differing & NEGATOR)
      for (const values of findNegations(story, kinds, variants))
        conflicts.push(describeConflict(story, row.id, 'negation', values))
  }
  return conflicts
}
