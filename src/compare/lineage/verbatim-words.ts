import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'

/** By article, its cells by the number of their row; headlines left out. */
export function cellsByArticle(size: number, rows: readonly RelatedRow[]): Map<number, AlignedCell>[] {
  const cellsOf = Array.from({ length: size }, () => new Map<number, AlignedCell>())
  rows.forEach(({ isTitle, cells }, row) => {
    if (!isTitle) for (const cell of cells) cellsOf[cell.article]!.set(row, cell)
  })
  return cellsOf
}

/** How many words of an article stand in cells that have the very words of another article's cell in the same row. */
export function verbatimWords(parent: ReadonlyMap<number, AlignedCell>, copy: ReadonlyMap<number, AlignedCell>): number {
  let words = 0
  for (const [row, mine] of copy) {
    const his = parent.get(row)
    if (his !== undefined && hasSameWords(mine, his)) words += wordsOf(mine).length
  }
  return words
}

const wordsOf = ({ sentences }: AlignedCell): number[] => sentences.flatMap(({ wording }) => Array.from(wording.ids))

function hasSameWords(a: AlignedCell, b: AlignedCell): boolean {
  if (a.sentences.length === b.sentences.length && a.sentences.every(({ wording }, i) => wording === b.sentences[i]!.wording))
    return true
  const [left, right] = [wordsOf(a), wordsOf(b)]
  return left.length === right.length && left.every((id, i) => id === right[i])
}
