import type { AlignedCell } from '../align/align-sentences.ts'
import type { Wording } from '../story/index-story.ts'

/** A word of a cell: its number in the story, its place, counted from the start of the cell, and whether it is a figure or a proper name. */
export interface CellWord {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly isFact: boolean
}

/** The words of a cell in order, and their numbers: `ids` in the same order, `has` each once. */
export interface CellWords {
  readonly words: readonly CellWord[]
  readonly ids: readonly number[]
  readonly has: ReadonlySet<number>
}

/** The words of a cell, read once however many pairs of articles are compared by it. Cells of one wording have the same object. */
export type WordsOfCell = (cell: AlignedCell) => CellWords

/** Remembers the words of each wording, and of each cell of several sentences. */
export function makeCellWords(): WordsOfCell {
  const known = new Map<AlignedCell | Wording, CellWords>()
  return (cell) => {
    const key = cell.sentences.length === 1 ? cell.sentences[0]!.wording : cell
    let found = known.get(key)
    if (found === undefined) {
      const words = readWords(cell)
      const ids = words.map(({ id }) => id)
      found = { words, ids, has: new Set(ids) }
      known.set(key, found)
    }
    return found
  }
}

/** Where a cell starts in its article's text. */
export const startOfCell = ({ sentences }: AlignedCell): number => sentences[0]!.sentence.start

const figure = /\p{N}/u
const capital = /^\p{Lu}/u

/** A capital at the head of a sentence makes no proper name. */
function readWords(cell: AlignedCell): CellWord[] {
  const words: CellWord[] = []
  for (const { sentence, wording } of cell.sentences) {
    const offset = sentence.start - startOfCell(cell)
    for (let i = 0; i < wording.ids.length; i++) {
      const [from, to] = [wording.starts[i]!, wording.ends[i]!]
      const text = wording.text.slice(from, to)
      const isFact = figure.test(text) || (i > 0 && capital.test(text))
      words.push({ id: wording.ids[i]!, start: offset + from, end: offset + to, isFact })
    }
  }
  return words
}
