import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story, Wording } from '../story/index-story.ts'
import { makeRowLayers, type RowLayer, type RowSlots } from './lay-over.ts'
import { makeQuotedWords } from './quoted-words.ts'
import { addRange, addSlots, finishSet, type GrowingSet, type SlotSet } from './slot-set.ts'

/** A row that two or more articles carry; its slots are numbered `[from, to)`. */
export interface MetRow {
  readonly from: number
  readonly to: number
  readonly articles: number
}

/**
 * Which article carries which word of the story's wordings.
 *
 * A slot is one word at one place of a row's wording: of its base's, or one that a variant puts in. Articles share a slot if they have the
 * same word at the same place, so copied wording is slots in common, whatever was changed around it. Only slots that two or more
 * carry are numbered, row by row: `slotsOf[article]` is a set of them, `inRowsOf[article]` the set of all slots of the rows that it carries;
 * `carriers[slot]` counts a slot's articles. `metRows` are the rows that two or more carry; `rowsOf[article]` are an article's, ascending,
 * `loneOf[article]` how many of its words there nobody else has, `loneOutside[article]` how many it has in rows that nobody else carries.
 * Headlines are left out: outlets write their own.
 */
export interface SharedWords {
  readonly slotsOf: readonly SlotSet[]
  readonly inRowsOf: readonly SlotSet[]
  readonly carriers: readonly number[]
  readonly isQuoted: readonly number[]
  readonly metRows: readonly MetRow[]
  readonly rowsOf: readonly (readonly number[])[]
  readonly loneOf: readonly (readonly number[])[]
  readonly loneOutside: readonly number[]
  readonly wordCounts: readonly number[]
  readonly ownWordCounts: readonly number[]
}

/** A wording of a row, with the articles that have it there. `own` counts its words outside quotation marks. */
interface Laid {
  readonly slots: readonly number[]
  readonly articles: number[]
  readonly own: number
}

/** Lays all wordings of each row over each other. Each distinct wording of a row is compared once. */
export function shareWords(story: Story, rows: readonly RelatedRow[]): SharedWords {
  const growing = (): GrowingSet[] => story.articles.map(() => ({ places: [], words: [] }))
  const zeros = () => story.articles.map(() => 0)
  const lists = (): number[][] => story.articles.map(() => [])
  const [slots, inRows] = [growing(), growing()]
  const found = {
    carriers: [] as number[],
    isQuoted: [] as number[],
    metRows: [] as MetRow[],
    rowsOf: lists(),
    loneOf: lists(),
    loneOutside: zeros(),
    wordCounts: zeros(),
    ownWordCounts: zeros()
  }
  const quotedWords = makeQuotedWords(story)
  const layRow = makeRowLayers(story.vocabulary.length)
  for (const row of rows) {
    if (row.isTitle) continue
    if (row.cells.length === 1) addUnmet(found, row.base, quotedWords(row.base))
    else {
      const local: RowSlots = { carriers: [], isQuoted: [] }
      const laid = layCells(row, layRow(local), local, quotedWords)
      addMet(found, { slots, inRows }, local, laid)
    }
  }
  const size = found.carriers.length
  const finish = (sets: readonly GrowingSet[]) => sets.map((set) => finishSet(set, size))
  return { ...found, slotsOf: finish(slots), inRowsOf: finish(inRows) }
}

type Counts = Pick<SharedWords, 'metRows'> & {
  readonly carriers: number[]
  readonly isQuoted: number[]
  readonly metRows: MetRow[]
  readonly rowsOf: number[][]
  readonly loneOf: number[][]
  readonly loneOutside: number[]
  readonly wordCounts: number[]
  readonly ownWordCounts: number[]
}

function addUnmet(found: Counts, { article }: AlignedCell, isQuoted: ArrayLike<number>): void {
  found.wordCounts[article]! += isQuoted.length
  found.loneOutside[article]! += isQuoted.length
  for (let i = 0; i < isQuoted.length; i++) if (isQuoted[i] === 0) found.ownWordCounts[article]!++
}

/** The wordings of a row, its base's first. */
function layCells(
  { base, cells }: RelatedRow,
  lay: RowLayer,
  local: RowSlots,
  quotedWords: (cell: AlignedCell) => ArrayLike<number>
): Laid[] {
  const laid: Laid[] = []
  const known = new Map<Wording, Laid>()
  const add = (cell: AlignedCell) => {
    const alone = cell.sentences.length === 1 ? cell.sentences[0]!.wording : null
    const before = alone === null ? undefined : known.get(alone)
    if (before !== undefined) {
      before.articles.push(cell.article)
      return
    }
    const slots = lay(cellIds(cell), () => quotedWords(cell))
    let own = 0
    for (let i = 0; i < slots.length; i++) if (local.isQuoted[slots[i]!] === 0) own++
    const made = { slots, own, articles: [cell.article] }
    laid.push(made)
    if (alone !== null) known.set(alone, made)
  }
  add(base)
  for (const cell of cells) if (cell !== base) add(cell)
  return laid
}

function cellIds({ sentences }: AlignedCell): ArrayLike<number> {
  if (sentences.length === 1) return sentences[0]!.wording.ids
  const ids: number[] = []
  for (const { wording } of sentences) for (let i = 0; i < wording.ids.length; i++) ids.push(wording.ids[i]!)
  return ids
}

/** Numbers the slots of a row that two or more carry, and gives each article its own. */
function addMet(
  found: Counts,
  { slots: sets, inRows }: Readonly<Record<'slots' | 'inRows', readonly GrowingSet[]>>,
  local: RowSlots,
  laid: readonly Laid[]
): void {
  const row = found.metRows.length
  const from = found.carriers.length
  const numbers = numberShared(found, local, laid)
  const to = found.carriers.length
  let met = 0
  const words = new Int32Array((to >> 5) - (from >> 5) + 1)
  for (const { slots, articles, own } of laid) {
    const lone = toWords(slots, numbers, from >> 5, words)
    for (const article of articles) {
      found.wordCounts[article]! += slots.length
      found.ownWordCounts[article]! += own
      found.rowsOf[article]!.push(row)
      found.loneOf[article]!.push(lone)
      for (let i = 0; i < words.length; i++) addSlots(sets[article]!, (from >> 5) + i, words[i]!)
      addRange(inRows[article]!, from, to)
    }
    met += articles.length
  }
  found.metRows.push({ from, to, articles: met })
}

/** By slot of the row its number in the story; -1 if only one article has it. */
function numberShared(found: Counts, { carriers, isQuoted }: RowSlots, laid: readonly Laid[]): Int32Array {
  for (const { slots, articles } of laid) for (let i = 0; i < slots.length; i++) carriers[slots[i]!]! += articles.length
  const numbers = new Int32Array(carriers.length).fill(-1)
  for (let slot = 0; slot < carriers.length; slot++) {
    if (carriers[slot]! < 2) continue
    numbers[slot] = found.carriers.push(carriers[slot]!) - 1
    found.isQuoted.push(isQuoted[slot]!)
  }
  return numbers
}

/** Sets the bits of slots in `words`, whose first stands for the place `first`; how many slots have no number. */
function toWords(slots: readonly number[], numbers: Int32Array, first: number, words: Int32Array): number {
  let lone = 0
  words.fill(0)
  for (let i = 0; i < slots.length; i++) {
    const number = numbers[slots[i]!]!
    if (number < 0) lone++
    else words[(number >> 5) - first]! |= 1 << (number & 31)
  }
  return lone
}
