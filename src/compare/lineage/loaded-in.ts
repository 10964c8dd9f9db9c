import { isCounted } from '../../catalogue/catalogue.ts'
import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { Marker } from '../../schemas/reading.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { Story } from '../story/index-story.ts'

/** The parent's loaded words that its copy hands on, as spans of the copy, and how many it does not. */
export interface LoadedWords {
  readonly handedOn: readonly LineageEvidence[]
  readonly dropped: number
}

/** Compares the loaded words of a parent's cell and its copy's. */
export type LoadedIn = (parent: AlignedCell, copy: AlignedCell) => LoadedWords

const none: LoadedWords = { handedOn: [], dropped: 0 }

/**
 * Makes a function that returns which of the parent's loaded words, in its own voice, stand in the copy's cell too. A dispatch words its
 * news plainly, so such words are most often an outlet's own doing.
 */
export function makeLoadedIn(story: Story): LoadedIn {
  const markersIn = makeMarkerFinder(story)
  return (parent, copy) => {
    const his = markersIn(parent)
    if (his.length === 0) return none
    const { article } = story.articles[copy.article]!.reading
    const left = Map.groupBy(markersIn(copy), wordsOf)
    const handedOn = his.flatMap((marker): LineageEvidence[] => {
      const same = left.get(wordsOf(marker))?.shift()
      return same === undefined ? [] : [{ article, start: same.start, end: same.end, text: same.text, kind: 'addition' }]
    })
    return { handedOn, dropped: his.length - handedOn.length }
  }
}

const wordsOf = ({ text }: Marker) => text.toLowerCase()

/** Finds the markers of a cell that count, in order. Each article's are looked through once. */
function makeMarkerFinder(story: Story): (cell: AlignedCell) => readonly Marker[] {
  const bySentence: Map<string, Marker[]>[] = []
  return ({ article, sentences }) => {
    bySentence[article] ??= Map.groupBy(
      story.articles[article]!.reading.markers.filter(({ voice, family }) => voice === 'outlet' && isCounted(family, 'lineage')),
      ({ sentence }) => sentence
    )
    return sentences.flatMap(({ sentence }) => bySentence[article]!.get(sentence.id) ?? [])
  }
}
