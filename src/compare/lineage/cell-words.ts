import type { AlignedCell } from '../align/align-sentences.ts'

/** A word of a cell: its number in the story, where it stands in the article's text, and whether it is a figure or a proper name. */
export interface CellWord {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isFact: boolean
}

const figure = /\p{N}/u
const capital = /^\p{Lu}/u

/** The words of a cell in order. A capital at the head of a sentence makes no proper name. */
export function cellWords({ sentences }: AlignedCell): CellWord[] {
  return sentences.flatMap(({ sentence, wording }) =>
    Array.from(wording.ids, (id, i): CellWord => {
      const [from, to] = [wording.starts[i]!, wording.ends[i]!]
      const text = wording.text.slice(from, to)
      const isFact = figure.test(text) || (i > 0 && capital.test(text))
      return { id, start: sentence.start + from, end: sentence.start + to, text, isFact }
    })
  )
}
