import type { Row } from '../../src/schemas/comparison.ts'

/**
 * Orders rows as one article reports them. A row without a cell of the article follows the row before it in the given order.
 *
 * Shape: the same rows, each once; headlines first, as given.
 */
export function orderRows(rows: readonly Row[], article: string, places: ReadonlyMap<string, number>): Row[] {
  const placeOf = (row: Row) => {
    const [first] = row.cells.find((cell) => cell.article === article)?.sentences ?? []
    return first === undefined ? undefined : places.get(first)
  }
  let anchor = -1
  const keyed = rows.map((row, i) => {
    const place = placeOf(row)
    anchor = place ?? anchor
    return { row, anchor, hasPlace: place !== undefined, i }
  })
  return keyed.sort((a, b) => a.anchor - b.anchor || Number(b.hasPlace) - Number(a.hasPlace) || a.i - b.i).map(({ row }) => row)
}

/** Checks whether all cells of a row have the same words; false for a row of one article. */
export const isVerbatim = ({ cells }: Row) =>
  cells.length > 1 && cells.every(({ relation }) => relation === 'base' || relation === 'verbatim')
