import type { Comparison } from '../../schemas/comparison.ts'

/** What stands in a cell of a table. */
export type CellValue = string | number | boolean | null

/** A flat view of a comparison: one line per finding, a value for each column. */
export interface Table {
  readonly columns: readonly string[]
  readonly lines: (comparison: Comparison) => Readonly<Record<string, CellValue>>[]
}

/** Declares a table; the compiler checks that each line has a value for every column. */
export const tableOf = <Column extends string>(
  columns: readonly Column[],
  lines: (comparison: Comparison) => Readonly<Record<Column, CellValue>>[]
): Table => ({ columns, lines })

/** The row of each sentence, by the sentence's id. */
export const rowsBySentence = ({ alignment }: Comparison): ReadonlyMap<string, string> =>
  new Map(alignment.rows.flatMap(({ id, cells }) => cells.flatMap(({ sentences }) => sentences.map((each) => [each, id]))))
