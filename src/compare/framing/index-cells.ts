import type { Marker } from '../../schemas/reading.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story, Wording } from '../story/index-story.ts'

/** An outlet-voice marker of a belonging article, in its row. `words` are the ids of the words it marks, none if it marks a sign. */
export interface PlacedMarker {
  readonly marker: Marker
  readonly article: number
  readonly row: RelatedRow
  readonly cell: RelatedCell
  readonly words: Int32Array
}

/** Returns the outlet-voice markers of the story by row, in the order of rows, articles and places; those whose sentence is in no row are not there. */
export function placeMarkers(story: Story, rows: readonly RelatedRow[]): ReadonlyMap<RelatedRow, readonly PlacedMarker[]> {
  const bySentence = story.articles.map(({ reading }) => {
    const markers = new Map<string, Marker[]>()
    for (const marker of reading.markers) {
      if (marker.voice !== 'outlet') continue
      const known = markers.get(marker.sentence)
      if (known === undefined) markers.set(marker.sentence, [marker])
      else known.push(marker)
    }
    return markers
  })
  const placed = new Map<RelatedRow, PlacedMarker[]>()
  for (const row of rows) {
    const found = row.cells.flatMap((cell) =>
      cell.sentences.flatMap(({ sentence, wording }) =>
        (bySentence[cell.article]!.get(sentence.id) ?? []).map((marker) => ({
          ...{ marker, article: cell.article, row, cell },
          words: wordsWithin(wording, marker.start - sentence.start, marker.end - sentence.start)
        }))
      )
    )
    if (found.length > 0) placed.set(row, found)
  }
  return placed
}

function wordsWithin({ starts, ends, ids }: Wording, from: number, to: number): Int32Array {
  let first = 0
  while (first < ids.length && ends[first]! <= from) first++
  let end = first
  while (end < ids.length && starts[end]! < to) end++
  return ids.subarray(first, end)
}

/** Returns a name for the marked words by which equal ones are known: of other places and articles too. */
export const wordsKey = ({ words, marker }: PlacedMarker): string => (words.length === 0 ? `=${marker.text}` : words.join(' '))

/** Checks whether the marked words stand in a cell: in a row in one of its sentences, or, for a sign, anywhere in its text. */
export function standsIn({ words, marker }: PlacedMarker, cell: RelatedCell): boolean {
  return cell.sentences.some(({ sentence, wording }) =>
    words.length === 0 ? sentence.text.includes(marker.text) : holds(wording.ids, words)
  )
}

function holds(ids: Int32Array, words: Int32Array): boolean {
  const first = words[0]!
  for (let at = ids.indexOf(first); at >= 0; at = ids.indexOf(first, at + 1)) {
    let k = 1
    while (k < words.length && ids[at + k] === words[k]) k++
    if (k === words.length) return true
  }
  return false
}
