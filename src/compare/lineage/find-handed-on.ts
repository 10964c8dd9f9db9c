import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import type { CellWords } from './cell-words.ts'
import { isMisspelling } from './is-misspelling.ts'

/** One sentence of a parent and its copy; `kept` are the copy's places that stand in the parent too. `article` indexes the copy. */
export interface SharedWording {
  readonly article: number
  readonly parent: CellWords
  readonly copy: CellWords
  readonly kept: ReadonlySet<number>
}

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
  const versions = others.filter((other) => countShared(other, parent) * 2 >= parent.words.length)
  if (versions.length === 0) return []
  const holders = countHolders(versions)
  const isRare = (place: number) => kept.has(place) && (holders.get(copy[place]!.id) ?? 0) / versions.length <= FEW
  const usual = [...holders.keys()].filter((id) => !parent.ids.has(id) && holders.get(id)! / versions.length >= MOST)
  const rights = usual.map((id) => story.vocabulary[id]!)
  const evidence: LineageEvidence[] = []
  const { reading } = story.articles[wording.article]!
  const add = (from: number, to: number, kind: LineageEvidence['kind']) => {
    const [start, end] = [copy[from]!.start, copy[to]!.end]
    evidence.push({ article: reading.article, start, end, text: reading.text.slice(start, end), kind })
  }
  for (let i = 0; i < copy.length; i++) {
    if (!isRare(i)) continue
    if (rights.some((right) => isMisspelling(story.vocabulary[copy[i]!.id]!, right))) add(i, i, 'error')
    else if (versions.length > 1) {
      const from = i
      while (i + 1 < copy.length && isRare(i + 1)) i++
      const isEmpty = copy.slice(from, i + 1).every(({ id }) => story.isFunctionWord[id] === 1)
      if (!isEmpty) add(from, i, 'edit')
    }
  }
  if (versions.length > 1) for (const [from, to] of findCuts(story, wording, versions, usual)) add(from, to, 'edit')
  return evidence
}

const countShared = ({ words }: CellWords, { ids }: CellWords) => {
  let shared = 0
  for (const { id } of words) if (ids.has(id)) shared++
  return shared
}

/** How many of the versions have each word. */
function countHolders(versions: readonly CellWords[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>()
  for (const { ids } of versions) for (const id of ids) holders.set(id, (holders.get(id) ?? 0) + 1)
  return holders
}

/** Where the copy goes straight on from one word to the next, and most others have words between them that the parent lacks too. */
function findCuts(
  story: Story,
  { copy, kept }: SharedWording,
  versions: readonly CellWords[],
  usual: readonly number[]
): [number, number][] {
  const missing = new Set(usual.filter((id) => story.isFunctionWord[id] === 0))
  if (missing.size === 0) return []
  const [{ words }] = versions as [CellWords]
  const { ids: mine } = copy
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
    if (to === from + 1 && kept.has(from) && kept.has(to)) cuts.push([from, to])
  }
  return cuts
}
