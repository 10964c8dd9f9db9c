import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import { diffTokens } from '../edits/diff-tokens.ts'
import type { Story, Wording } from '../story/index-story.ts'
import { makeQuotedWords } from './quoted-words.ts'

/**
 * Which article carries which word of the story's wordings.
 *
 * A slot is one word at one place of a row's wording: of its base's, or one that a variant puts in. Articles share a slot where they have the
 * same word at the same place, so wording handed on is slots in common, whatever was changed around it. Only slots that two or more
 * carry are numbered, row by row: `slotsOf[article]` is a set of them, `carriers[slot]` counts its articles, `rowOf[slot]` is the place
 * of its row in the rows given. `loneWords[article]` counts by row the words that nobody else has there; its keys are the article's rows.
 * Headlines are left out: outlets write their own.
 */
export interface SharedWords {
  readonly slotsOf: readonly SlotSet[]
  readonly loneWords: readonly ReadonlyMap<number, number>[]
  readonly wordCounts: readonly number[]
  readonly ownWordCounts: readonly number[]
  readonly carriers: readonly number[]
  readonly rowOf: readonly number[]
  readonly isQuoted: readonly boolean[]
}

/** A set of slots, 32 to a number; `used` are the places of the numbers that hold any. */
export interface SlotSet {
  readonly bits: Uint32Array
  readonly used: readonly number[]
}

/** More wordings of one row than this are not compared with each other, only with the first ones. */
const MOST_REFERENCES = 6

/** A wording of a row that others are laid over: `slots[i]` is the slot of its word `i`, `inserted` those that variants put before a word. */
interface Reference {
  readonly ids: readonly number[]
  readonly words: ReadonlySet<number>
  readonly slots: readonly number[]
  readonly inserted: Map<string, number>
}

/** Lays all wordings of each row over each other. Each distinct wording of a row is compared once. */
export function shareWords(story: Story, rows: readonly RelatedRow[]): SharedWords {
  const carriers: number[] = []
  const rowOf: number[] = []
  const isQuoted: boolean[] = []
  const quotedWords = makeQuotedWords(story)
  const carried: number[][] = story.articles.map(() => [])
  const loneWords = story.articles.map(() => new Map<number, number>())
  const wordCounts = story.articles.map(() => 0)
  const ownWordCounts = story.articles.map(() => 0)
  rows.forEach((row, number) => {
    if (row.isTitle) return
    const makeSlot = (quoted: boolean) => {
      carriers.push(0)
      rowOf.push(number)
      isQuoted.push(quoted)
      return carriers.length - 1
    }
    const references: Reference[] = []
    const laid = new Map<Wording, readonly number[]>()
    for (const cell of baseFirst(row)) {
      const alone = cell.sentences.length === 1 ? cell.sentences[0]!.wording : null
      const known = alone === null ? undefined : laid.get(alone)
      const slots = known ?? layOver(cellIds(cell), references, () => quotedWords(cell), makeSlot)
      if (alone !== null) laid.set(alone, slots)
      const mine = carried[cell.article]!
      let own = 0
      for (const slot of slots) {
        mine.push(slot)
        carriers[slot]!++
        if (!isQuoted[slot]) own++
      }
      ownWordCounts[cell.article]! += own
      loneWords[cell.article]!.set(number, 0)
      wordCounts[cell.article]! += slots.length
    }
  })
  const shared = carriers.flatMap((count, slot) => (count > 1 ? [slot] : []))
  const numberOfSlot = new Int32Array(carriers.length).fill(-1)
  shared.forEach((slot, number) => {
    numberOfSlot[slot] = number
  })
  const slotsOf = carried.map((slots, article) =>
    toSet(slots, numberOfSlot, shared.length, (slot) => addOne(loneWords[article]!, rowOf[slot]!))
  )
  const pick = <T>(list: readonly T[]) => shared.map((slot) => list[slot]!)
  return { slotsOf, loneWords, wordCounts, ownWordCounts, carriers: pick(carriers), rowOf: pick(rowOf), isQuoted: pick(isQuoted) }
}

const addOne = (counts: Map<number, number>, key: number) => counts.set(key, counts.get(key)! + 1)

const baseFirst = ({ base, cells }: RelatedRow): RelatedCell[] => [base, ...cells.filter((cell) => cell !== base)]

const cellIds = ({ sentences }: AlignedCell): number[] =>
  sentences.length === 1 ? Array.from(sentences[0]!.wording.ids) : sentences.flatMap(({ wording }) => Array.from(wording.ids))

/** The slots of a cell's words: those of the first reference that it keeps at least half of the shorter side's words of, else new ones. */
function layOver(
  ids: readonly number[],
  references: Reference[],
  quoted: () => readonly boolean[],
  makeSlot: (quoted: boolean) => number
): readonly number[] {
  for (const reference of references) {
    const slots = slotsIn(reference, ids, quoted, makeSlot)
    if (slots !== null) return slots
  }
  const isInQuote = quoted()
  const slots = ids.map((_, i) => makeSlot(isInQuote[i]!))
  if (references.length < MOST_REFERENCES) references.push({ ids, words: new Set(ids), slots, inserted: new Map() })
  return slots
}

function slotsIn(
  { ids: base, words, slots: baseSlots, inserted }: Reference,
  ids: readonly number[],
  quoted: () => readonly boolean[],
  makeSlot: (quoted: boolean) => number
): number[] | null {
  const known = ids.reduce((sum, id) => sum + (words.has(id) ? 1 : 0), 0)
  if (known * 2 < Math.min(base.length, ids.length)) return null
  const changes = diffTokens(base, ids)
  const kept = base.length - changes.reduce((sum, { baseFrom, baseTo }) => sum + baseTo - baseFrom, 0)
  if (kept === 0 || kept * 2 < Math.min(base.length, ids.length)) return null
  const isInQuote = changes.length === 0 ? [] : quoted()
  const slots: number[] = []
  let b = 0
  for (const { baseFrom, baseTo, variantFrom, variantTo } of changes) {
    while (b < baseFrom) slots.push(baseSlots[b++]!)
    for (let v = variantFrom; v < variantTo; v++) {
      const key = `${baseFrom} ${v - variantFrom} ${ids[v]}`
      const slot = inserted.get(key) ?? makeSlot(isInQuote[v]!)
      inserted.set(key, slot)
      slots.push(slot)
    }
    b = baseTo
  }
  while (b < base.length) slots.push(baseSlots[b++]!)
  return slots
}

function toSet(slots: readonly number[], numbers: Int32Array, size: number, lone: (slot: number) => void): SlotSet {
  const bits = new Uint32Array((size + 31) >> 5)
  for (const slot of slots) {
    const number = numbers[slot]!
    if (number < 0) lone(slot)
    else bits[number >> 5]! |= 1 << (number & 31)
  }
  return { bits, used: placesUsed(bits) }
}

/** Where a set holds anything. */
export function placesUsed(bits: Uint32Array): number[] {
  const used: number[] = []
  for (let i = 0; i < bits.length; i++) if (bits[i] !== 0) used.push(i)
  return used
}

/** How many of 32 bits are set (Warren, Hacker's Delight, 5-1). */
export function bitCount(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many slots two sets have in common. */
export function countCommon(a: SlotSet, b: SlotSet): number {
  const [shorter, longer] = a.used.length < b.used.length ? [a, b] : [b, a]
  let count = 0
  for (const i of shorter.used) {
    const both = shorter.bits[i]! & longer.bits[i]!
    if (both !== 0) count += bitCount(both)
  }
  return count
}

export const hasSlot = ({ bits }: SlotSet, slot: number): boolean => ((bits[slot >> 5]! >>> (slot & 31)) & 1) === 1
