import type { AlignedCell, AlignedRow } from './align-sentences.ts'
import { longestIncreasingRun } from './longest-increasing-run.ts'
import { firstPlace } from './order-rows.ts'

/**
 * Finds the cells that their article tells out of the order of the row's base article: those outside a longest increasing run
 * over the rows that the two share.
 *
 * `bases[i]` is the base cell of `rows[i]`. Cost: for each pair of a base and a variant the rows of the variant.
 */
export function findMoves(rows: readonly AlignedRow[], bases: readonly AlignedCell[]): Set<AlignedCell> {
  const cellsOf = cellsByArticle(rows)
  const moved = new Set<AlignedCell>()
  for (const [base, variants] of variantsByBase(rows, bases)) {
    for (const variant of variants) {
      const shared = sharedRows(cellsOf.get(base)!, cellsOf.get(variant)!)
      const isKept = longestIncreasingRun(shared.map(({ place }) => place))
      shared.forEach(({ row, cell }, i) => {
        if (!isKept[i] && bases[row]!.article === base) moved.add(cell)
      })
    }
  }
  return moved
}

type CellByRow = Map<number, AlignedCell>

function cellsByArticle(rows: readonly AlignedRow[]): Map<number, CellByRow> {
  const cellsOf = new Map<number, CellByRow>()
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const known = cellsOf.get(cell.article)
      if (known === undefined) cellsOf.set(cell.article, new Map([[row, cell]]))
      else known.set(row, cell)
    }
  })
  return cellsOf
}

function variantsByBase(rows: readonly AlignedRow[], bases: readonly AlignedCell[]): Map<number, Set<number>> {
  const variants = new Map<number, Set<number>>()
  rows.forEach(({ cells }, row) => {
    const base = bases[row]!.article
    let known = variants.get(base)
    if (known === undefined) {
      known = new Set()
      variants.set(base, known)
    }
    for (const { article } of cells) if (article !== base) known.add(article)
  })
  return variants
}

/** The rows that two articles share, as the first tells them: the second's cell and its place there. */
function sharedRows(base: CellByRow, variant: CellByRow): { row: number; cell: AlignedCell; place: number }[] {
  const shared: { row: number; cell: AlignedCell; place: number; basePlace: number }[] = []
  for (const [row, cell] of variant) {
    const told = base.get(row)
    if (told !== undefined) shared.push({ row, cell, place: firstPlace(cell), basePlace: firstPlace(told) })
  }
  return shared.sort((a, b) => a.basePlace - b.basePlace)
}
