import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'
import { type CellWord, cellWords } from './cell-words.ts'
import { isMisspelling } from './is-misspelling.ts'

/** One sentence of a parent and its copy; `kept` are the copy's places that stand in the parent too. `article` indexes the copy. */
export interface SharedWording {
  readonly article: number
  readonly parent: readonly CellWord[]
  readonly copy: readonly CellWord[]
  readonly kept: ReadonlySet<number>
}

/** More versions of one sentence than this show nothing more. */
const MOST_OTHERS = 12
/** A word is the parent's own where so few of the others have it, and cut by the parent where so many do. */
const [FEW, MOST] = [1 / 3, 2 / 3]

/**
 * Finds what the parent did to a sentence and the copy carries along: words that both have and the others lack, and cuts. `others` are the
 * other articles' cells of that sentence: only where two word it alike do they show what it was before.
 *
 * Shape: spans of the copy, runs of words joined. Kind `error` where the others spell the word right, else `edit`.
 */
export function findHandedOn(story: Story, wording: SharedWording, others: readonly AlignedCell[]): LineageEvidence[] {
  const his = new Set(wording.parent.map(({ id }) => id))
  const versions = others
    .slice(0, MOST_OTHERS)
    .map(cellWords)
    .filter((words) => words.filter(({ id }) => his.has(id)).length * 2 >= wording.parent.length)
  if (versions.length === 0) return []
  const sets = versions.map((words) => new Set(words.map(({ id }) => id)))
  const shareOf = (id: number) => sets.filter((set) => set.has(id)).length / sets.length
  const isOwn = (place: number) => wording.kept.has(place) && shareOf(wording.copy[place]!.id) <= FEW
  const usual = [...new Set(sets.flatMap((set) => [...set]))].filter((id) => !his.has(id) && shareOf(id) >= MOST)
  const rights = usual.map((id) => story.vocabulary[id]!)
  const evidence: LineageEvidence[] = []
  const { reading } = story.articles[wording.article]!
  const add = (from: number, to: number, kind: LineageEvidence['kind']) => {
    const [start, end] = [wording.copy[from]!.start, wording.copy[to]!.end]
    evidence.push({ article: reading.article, start, end, text: reading.text.slice(start, end), kind })
  }
  for (let i = 0; i < wording.copy.length; i++) {
    if (!isOwn(i)) continue
    if (rights.some((right) => isMisspelling(story.vocabulary[wording.copy[i]!.id]!, right))) add(i, i, 'error')
    else if (versions.length > 1) {
      const from = i
      while (i + 1 < wording.copy.length && isOwn(i + 1)) i++
      const isEmpty = wording.copy.slice(from, i + 1).every(({ id }) => story.isFunctionWord[id] === 1)
      if (!isEmpty) add(from, i, 'edit')
    }
  }
  if (versions.length > 1) for (const [from, to] of findCuts(story, wording, versions, usual)) add(from, to, 'edit')
  return evidence
}

/** Where the copy goes straight on from one word to the next, and most others have words between them that the parent lacks too. */
function findCuts(
  story: Story,
  { copy, kept }: SharedWording,
  versions: readonly (readonly CellWord[])[],
  usual: readonly number[]
): [number, number][] {
  const [words] = versions as [readonly CellWord[]]
  const missing = new Set(usual.filter((id) => story.isFunctionWord[id] === 0))
  const mine = new Set(copy.map(({ id }) => id))
  const placeOf = new Map(copy.map(({ id }, place) => [id, place]))
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
