import type { AlignedCell } from '../align/align-sentences.ts'

/** A word of a cell: its number in the story, its place in the article's text, and whether it is a figure or a proper name. */
export interface CellWord {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly isFact: boolean
}

/** The words of a cell in order, and their numbers, each once. */
export interface CellWords {
  readonly words: readonly CellWord[]
  readonly ids: ReadonlySet<number>
}

/** The words of a cell, read once however many pairs of articles are compared by it. */
export type WordsOfCell = (cell: AlignedCell) => CellWords

/** Remembers the words of each cell. */
export function makeCellWords(): WordsOfCell {
  const known = new Map<AlignedCell, CellWords>()
  return (cell) => {
    let found = known.get(cell)
    if (found === undefined) {
      const words = readWords(cell)
      found = { words, ids: new Set(words.map(({ id }) => id)) }
      known.set(cell, found)
    }
    return found
  }
}

const figure = /\p{N}/u
const capital = /^\p{Lu}/u

/** A capital at the head of a sentence makes no proper name. */
function readWords({ sentences }: AlignedCell): CellWord[] {
  const words: CellWord[] = []
  for (const { sentence, wording } of sentences) {
    for (let i = 0; i < wording.ids.length; i++) {
      const [from, to] = [wording.starts[i]!, wording.ends[i]!]
      const text = wording.text.slice(from, to)
      const isFact = figure.test(text) || (i > 0 && capital.test(text))
      words.push({ id: wording.ids[i]!, start: sentence.start + from, end: sentence.start + to, isFact })
    }
  }
  return words
}
