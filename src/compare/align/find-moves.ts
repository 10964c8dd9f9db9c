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
  const told = cellsByArticle(rows)
  const moved = new Set<AlignedCell>()
  const baseCells: (AlignedCell | undefined)[] = new Array(rows.length)
  for (const [base, variants] of variantsByBase(rows, bases)) {
    for (const { row, cell } of told[base]!) baseCells[row] = cell
    for (const variant of variants) {
      const shared = sharedRows(baseCells, told[variant]!)
      if (isAscending(shared)) continue
      const isKept = longestIncreasingRun(shared.map(({ cell }) => firstPlace(cell)))
      shared.forEach(({ row, cell }, i) => {
        if (!isKept[i] && bases[row]!.article === base) moved.add(cell)
      })
    }
    for (const { row } of told[base]!) baseCells[row] = undefined
  }
  return moved
}

interface Told {
  readonly row: number
  readonly cell: AlignedCell
}

/** Each article's cells with their rows. */
function cellsByArticle(rows: readonly AlignedRow[]): (Told[] | undefined)[] {
  const told: (Told[] | undefined)[] = []
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) {
      const known = told[cell.article]
      if (known === undefined) told[cell.article] = [{ row, cell }]
      else known.push({ row, cell })
    }
  })
  return told
}

function variantsByBase(rows: readonly AlignedRow[], bases: readonly AlignedCell[]): Map<number, Set<number>> {
  const variants = new Map<number, Set<number>>()
  rows.forEach(({ cells }, row) => {
    if (cells.length === 1) return
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

/** The rows that two articles share, in the order of the first, with the second's cells; `baseCells[row]` is the first's cell. */
function sharedRows(baseCells: readonly (AlignedCell | undefined)[], variant: readonly Told[]): Told[] {
  const place = ({ row }: Told) => firstPlace(baseCells[row]!)
  return variant.filter(({ row }) => baseCells[row] !== undefined).sort((a, b) => place(a) - place(b))
}

function isAscending(shared: readonly Told[]): boolean {
  for (let i = 1; i < shared.length; i++) if (firstPlace(shared[i]!.cell) <= firstPlace(shared[i - 1]!.cell)) return false
  return true
}
