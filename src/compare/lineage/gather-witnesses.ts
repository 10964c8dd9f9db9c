import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { makeCellWords, type WordsOfCell } from './cell-words.ts'
import { type FoundCredit, findWireCredits } from './find-wire-credits.ts'
import { type LoadedIn, makeLoadedIn } from './loaded-in.ts'
import { measureOverlap, type OverlapTable } from './measure-overlap.ts'
import { type NamedSources, nameSources } from './name-sources.ts'
import { type SharedWords, shareWords } from './share-words.ts'
import { maskSlots, type SlotMasks } from './slot-masks.ts'
import { cellsByArticle } from './verbatim-words.ts'

/**
 * All that lineage is traced from. By article: `credits` are the places where it credits agencies, `agencies` those that it credits for its whole
 * text, `cellsOf` its cells by the number of their row, `wordsOf` the words of each, `loadedIn` the loaded words of two.
 */
export interface Witnesses {
  readonly story: Story
  readonly rows: readonly RelatedRow[]
  readonly cellsOf: readonly ReadonlyMap<number, AlignedCell>[]
  readonly wordsOf: WordsOfCell
  readonly loadedIn: LoadedIn
  readonly words: SharedWords
  readonly masks: SlotMasks
  readonly overlap: OverlapTable
  readonly credits: readonly (readonly FoundCredit[])[]
  readonly agencies: readonly ReadonlySet<string>[]
  readonly named: NamedSources
}

/** Reads credits and counts shared words, once for all steps. */
export function gatherWitnesses(story: Story, rows: readonly RelatedRow[]): Witnesses {
  const credits = story.articles.map(({ reading }) => findWireCredits(reading))
  const words = shareWords(story, rows)
  return {
    story,
    rows,
    cellsOf: cellsByArticle(story.articles.length, rows),
    wordsOf: makeCellWords(),
    loadedIn: makeLoadedIn(story),
    words,
    masks: maskSlots(words),
    overlap: measureOverlap(words),
    credits,
    agencies: credits.map((list) => new Set(list.flatMap(({ isFrame, credit }) => (isFrame ? [credit.agency] : [])))),
    named: nameSources(story, credits)
  }
}
