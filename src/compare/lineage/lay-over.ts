import { diffTokens } from '../edits/diff-tokens.ts'

/** More wordings of one row than this are not compared with each other, only with the first ones. */
const MOST_REFERENCES = 6

/** The slots of one row: `carriers[slot]` counts the articles that carry it, `isQuoted[slot]` is 1 in somebody's quoted speech. */
export interface RowSlots {
  readonly carriers: number[]
  readonly isQuoted: number[]
}

/**
 * A wording of a row that others are laid over: `slots[i]` is the slot of its word `i`, `inserted` those that variants put before a word: by
 * place, word ids and slots in turn.
 */
interface Reference {
  readonly ids: ArrayLike<number>
  readonly slots: readonly number[]
  readonly inserted: Map<number, number[]>
}

/** Lays the wordings of one row over each other, one after the other; `quoted`, if given, says which words of one are quoted. */
export type RowLayer = (ids: ArrayLike<number>, quoted: () => ArrayLike<number>) => readonly number[]

/**
 * Makes layers of rows over one vocabulary.
 *
 * The slots of a wording are those of the first reference that it keeps at least half of the shorter side's words of, else new ones.
 */
export function makeRowLayers(vocabulary: number): (row: RowSlots) => RowLayer {
  // marks[r][id] is the number of the row whose reference r has the word
  const marks: Int32Array[] = []
  let rows = 0
  return (row) => {
    const stamp = ++rows
    const references: Reference[] = []
    const isMarked = (r: number, ids: ArrayLike<number>, most: number) => {
      const mark = marks[r]!
      let known = 0
      for (let i = 0; i < ids.length; i++) if (mark[ids[i]!] === stamp) known++
      return known * 2 >= Math.min(most, ids.length)
    }
    return (ids, quoted) => {
      for (let r = 0; r < references.length; r++) {
        const slots = isMarked(r, ids, references[r]!.ids.length) ? slotsIn(references[r]!, ids, quoted, row) : null
        if (slots !== null) return slots
      }
      const slots = newSlots(ids.length, quoted(), row)
      if (references.length < MOST_REFERENCES) {
        marks[references.length] ??= new Int32Array(vocabulary)
        const mark = marks[references.length]!
        for (let i = 0; i < ids.length; i++) mark[ids[i]!] = stamp
        references.push({ ids, slots, inserted: new Map() })
      }
      return slots
    }
  }
}

function newSlots(length: number, isQuoted: ArrayLike<number>, row: RowSlots): number[] {
  const slots: number[] = []
  for (let i = 0; i < length; i++) slots.push(makeSlot(row, isQuoted[i]!))
  return slots
}

const makeSlot = ({ carriers, isQuoted }: RowSlots, quoted: number) => {
  isQuoted.push(quoted)
  return carriers.push(0) - 1
}

function slotsIn(
  { ids: base, slots: baseSlots, inserted }: Reference,
  ids: ArrayLike<number>,
  quoted: () => ArrayLike<number>,
  row: RowSlots
): number[] | null {
  const changes = diffTokens(base, ids)
  let kept = base.length
  for (const { baseFrom, baseTo } of changes) kept -= baseTo - baseFrom
  if (kept === 0 || kept * 2 < Math.min(base.length, ids.length)) return null
  const isInQuote = changes.length === 0 ? [] : quoted()
  const slots: number[] = []
  let b = 0
  for (const { baseFrom, baseTo, variantFrom, variantTo } of changes) {
    while (b < baseFrom) slots.push(baseSlots[b++]!)
    for (let v = variantFrom; v < variantTo; v++) {
      const here = slotsAt(inserted, baseFrom * PLACES + v - variantFrom)
      const id = ids[v]!
      let slot = slotOf(here, id)
      if (slot < 0) {
        slot = makeSlot(row, isInQuote[v]!)
        here.push(id, slot)
      }
      slots.push(slot)
    }
    b = baseTo
  }
  while (b < base.length) slots.push(baseSlots[b++]!)
  return slots
}

/** More than the words of any article. */
const PLACES = 2 ** 26

function slotsAt(inserted: Map<number, number[]>, place: number): number[] {
  let here = inserted.get(place)
  if (here === undefined) {
    here = []
    inserted.set(place, here)
  }
  return here
}

/** The slot of a word among those put in at one place; -1 if none of them is it. */
function slotOf(here: readonly number[], id: number): number {
  for (let k = 0; k < here.length; k += 2) if (here[k] === id) return here[k + 1]!
  return -1
}
