import type { Row } from '../../src/schemas/comparison.ts'
import { isVerbatim } from './order-rows.ts'

/** A line of the table: a row, or a run of unchanged rows that is folded away. */
export interface Line {
  readonly rows: readonly [Row, ...Row[]]
  readonly isFolded: boolean
}

/** A single row takes less room than the line that would stand for it. */
const leastFolded = 2

/**
 * Folds runs of two or more unchanged rows into one line each; those in `unfolded`, by the id of their first row, stay open.
 *
 * Shape: every row once, in order.
 */
export function foldRows(
  rows: readonly Row[],
  isUnchanged: (row: Row) => boolean,
  unfolded: ReadonlySet<string> = new Set()
): Line[] {
  const lines: Line[] = []
  let run: Row[] = []
  const close = () => {
    const [first, ...rest] = run
    if (first && run.length >= leastFolded && !unfolded.has(first.id)) lines.push({ rows: [first, ...rest], isFolded: true })
    else for (const row of run) lines.push({ rows: [row], isFolded: false })
    run = []
  }
  for (const row of rows) {
    if (isUnchanged(row)) {
      run.push(row)
      continue
    }
    close()
    lines.push({ rows: [row], isFolded: false })
  }
  close()
  return lines
}

/** Checks whether a row has nothing to look at in these columns: the same words in all that carry it, at the same place, left out by none. */
export function isUnchangedIn(
  columns: ReadonlySet<string>,
  missingFrom: (row: string) => readonly string[]
): (row: Row) => boolean {
  return (row) => {
    const cells = row.cells.filter(({ article }) => columns.has(article))
    return (
      isVerbatim({ ...row, cells }) &&
      !cells.some(({ moved }) => moved) &&
      !missingFrom(row.id).some((article) => columns.has(article))
    )
  }
}
