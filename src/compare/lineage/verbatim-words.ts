import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'

/** How many words of an article stand in cells that have the very words of another article's cell in the same row. */
export function verbatimWords(rows: readonly RelatedRow[], parent: number, copy: number): number {
  let words = 0
  for (const { isTitle, cells } of rows) {
    if (isTitle) continue
    const mine = cells.find(({ article }) => article === copy)
    const his = mine && cells.find(({ article }) => article === parent)
    if (his && hasSameWords(mine, his)) words += wordsOf(mine).length
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
