import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'

/** Returns by article, its cells by the number of their row; headlines left out. */
export function cellsByArticle(size: number, rows: readonly RelatedRow[]): Map<number, AlignedCell>[] {
  const cellsOf = Array.from({ length: size }, () => new Map<number, AlignedCell>())
  rows.forEach(({ isTitle, cells }, row) => {
    if (!isTitle) for (const cell of cells) cellsOf[cell.article]!.set(row, cell)
  })
  return cellsOf
}

/** Returns how many words of an article stand in cells that have the very words of another article's cell in the same row. */
export function verbatimWords(parent: ReadonlyMap<number, AlignedCell>, copy: ReadonlyMap<number, AlignedCell>): number {
  let words = 0
  for (const [row, mine] of copy) {
    const his = parent.get(row)
    if (his !== undefined && hasSameWords(mine, his)) words += countWords(mine)
  }
  return words
}

function countWords({ sentences }: AlignedCell): number {
  let count = 0
  for (const { wording } of sentences) count += wording.ids.length
  return count
}

function hasSameWords(a: AlignedCell, b: AlignedCell): boolean {
  if (a.sentences.length === 1 && b.sentences.length === 1) {
    const [left, right] = [a.sentences[0]!.wording, b.sentences[0]!.wording]
    return left === right || isEqual(left.ids, right.ids)
  }
  return countWords(a) === countWords(b) && isEqual(wordsOf(a), wordsOf(b))
}

const wordsOf = ({ sentences }: AlignedCell): number[] => sentences.flatMap(({ wording }) => Array.from(wording.ids))

function isEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
