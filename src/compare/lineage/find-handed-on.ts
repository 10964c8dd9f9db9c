import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import type { CellWords } from './cell-words.ts'
import { isMisspelling } from './is-misspelling.ts'

/**
 * One sentence of a parent and its copy; `kept` is 1 for the copy's places that stand in the parent too. `article` indexes the copy, `start` is
 * where the sentence starts in its text.
 */
export interface SharedWording {
  readonly article: number
  readonly start: number
  readonly parent: CellWords
  readonly copy: CellWords
  readonly kept: Uint8Array
}

/** The wordings that other articles have of the sentence, each with how many of them have it. */
type Versions = ReadonlyMap<CellWords, number>

/** A word is the parent's own if at most this share of the others has it, and cut by the parent if at least this share does. */
const [FEW, MOST] = [1 / 3, 2 / 3]

/**
 * Finds what the parent did to a sentence and the copy carries along: words that both have and the others lack, and cuts. `others` are
 * other articles' cells of that sentence: they show what it was before only if two have the same wording.
 *
 * Shape: spans of the copy, runs of words joined. Kind `error` if the others spell the word right, else `edit`.
 */
export function findHandedOn(story: Story, wording: SharedWording, others: readonly CellWords[]): LineageEvidence[] {
  const { parent, kept } = wording
  const { words: copy } = wording.copy
  const versions = countVersions(others, parent)
  // nothing is the parent's own where all others word it alike
  if (versions.size === 0 || (versions.size === 1 && versions.has(parent))) return []
  const size = [...versions.values()].reduce((sum, count) => sum + count, 0)
  const holders = countHolders(versions)
  const isRare = (place: number) => kept[place] === 1 && (holders.get(copy[place]!.id) ?? 0) / size <= FEW
  const usual = [...holders.keys()].filter((id) => !parent.has.has(id) && holders.get(id)! / size >= MOST)
  const rights = usual.map((id) => story.vocabulary[id]!)
  const evidence: LineageEvidence[] = []
  const { reading } = story.articles[wording.article]!
  const add = (from: number, to: number, kind: LineageEvidence['kind']) => {
    const [start, end] = [wording.start + copy[from]!.start, wording.start + copy[to]!.end]
    evidence.push({ article: reading.article, start, end, text: reading.text.slice(start, end), kind })
  }
  for (let i = 0; i < copy.length; i++) {
    if (!isRare(i)) continue
    if (rights.some((right) => isMisspelling(story.vocabulary[copy[i]!.id]!, right))) add(i, i, 'error')
    else if (size > 1) {
      const from = i
      while (i + 1 < copy.length && isRare(i + 1)) i++
      const isEmpty = copy.slice(from, i + 1).every(({ id }) => story.isFunctionWord[id] === 1)
      if (!isEmpty) add(from, i, 'edit')
    }
  }
  if (size > 1) for (const [from, to] of findCuts(story, wording, versions, usual)) add(from, to, 'edit')
  return evidence
}

/** The wordings of others that have half of the parent's words, in their order. */
function countVersions(others: readonly CellWords[], parent: CellWords): Versions {
  const counts = new Map<CellWords, number>()
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1)
  for (const other of counts.keys()) if (countShared(other, parent) * 2 < parent.words.length) counts.delete(other)
  return counts
}

function countShared({ ids }: CellWords, { has }: CellWords): number {
  let shared = 0
  for (const id of ids) if (has.has(id)) shared++
  return shared
}

/** How many of the versions have each word. */
function countHolders(versions: Versions): ReadonlyMap<number, number> {
  const holders = new Map<number, number>()
  for (const [{ has }, count] of versions) for (const id of has) holders.set(id, (holders.get(id) ?? 0) + count)
  return holders
}

/** Where the copy goes straight on from one word to the next, and most others have words between them that the parent lacks too. */
function findCuts(story: Story, { copy, kept }: SharedWording, versions: Versions, usual: readonly number[]): [number, number][] {
  const missing = new Set(usual.filter((id) => story.isFunctionWord[id] === 0))
  if (missing.size === 0) return []
  const [first] = versions.keys()
  const { words } = first!
  const { has: mine } = copy
  const placeOf = new Map(copy.words.map(({ id }, place) => [id, place]))
  const cuts: [number, number][] = []
  for (let i = 0; i < words.length; i++) {
    if (!missing.has(words[i]!.id) || mine.has(words[i]!.id)) continue
    const [left, right] = [i - 1, i + 1]
    let before = left
    while (before >= 0 && !mine.has(words[before]!.id)) before--
    let after = right
    while (after < words.length && !mine.has(words[after]!.id)) after++
    i = after - 1
    if (before < 0 || after === words.length) continue
    const [from, to] = [placeOf.get(words[before]!.id)!, placeOf.get(words[after]!.id)!]
    if (to === from + 1 && kept[from] === 1 && kept[to] === 1) cuts.push([from, to])
  }
  return cuts
}
