import type { Comparison } from '../../schemas/comparison.ts'

/** What stands in a cell of a table. */
export type CellValue = string | number | boolean | null

/** A column: the type of its values (as Frictionless Table Schema names it) and what they mean. */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly description: string
}

/** A flat view of a comparison or a profile: one line per finding, a value for each column. */
export interface Table<Source = Comparison> {
  /** What a line stands for. */
  readonly description: string
  /** The columns whose values together name a line; none if no columns do. */
  readonly key: readonly string[]
  readonly columns: Readonly<Record<string, Column>>
  readonly lines: (source: Source) => Readonly<Record<string, CellValue>>[]
}

/** Declares a table; the compiler checks that each line has a value for every column. */
export const tableOf = <Name extends string, Source = Comparison>(
  { description, key = [] }: { readonly description: string; readonly key?: readonly NoInfer<Name>[] },
  columns: Readonly<Record<Name, Column>>,
  lines: (source: Source) => Readonly<Record<NoInfer<Name>, CellValue>>[]
): Table<Source> => ({ description, key, columns, lines })

const columnOf = (type: Column['type']) => (description: string) => ({ type, description })

/** Columns by the type of their values. */
export const text = columnOf('string')
export const integer = columnOf('integer')
export const number = columnOf('number')
export const flag = columnOf('boolean')

/** Returns the row of each sentence, by the sentence's id. */
export const rowsBySentence = ({ alignment }: Comparison): ReadonlyMap<string, string> =>
  new Map(alignment.rows.flatMap(({ id, cells }) => cells.flatMap(({ sentences }) => sentences.map((each) => [each, id]))))

/** A list in one cell; null if it is empty. */
export const joined = (items: readonly string[], separator = '; '): string | null => items.join(separator) || null
