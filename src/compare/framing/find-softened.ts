import type { OutletFraming } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { IsKnownEarlier } from '../lineage/known-order.ts'
import type { Story } from '../story/index-story.ts'
import { type PlacedMarker, standsIn, wordsKey } from './index-cells.ts'

type Softened = OutletFraming['softened']

/**
 * Finds by article id the markers of earlier wording that it kept otherwise and that it has not: aligned cells which are the base or edited
 * from it, and in which neither the marked words nor a marker of the same family, as strong, stand.
 *
 * Shape: in the order of rows; of several articles that have the words and were there before, the base, else the first, stands for all. If no
 * order is known, nobody has softened anything.
 */
export function findSoftened(
  story: Story,
  placed: ReadonlyMap<RelatedRow, readonly PlacedMarker[]>,
  isKnownEarlier: IsKnownEarlier
): ReadonlyMap<string, Softened> {
  const softened = new Map<string, Softened>()
  for (const [row, markers] of placed) {
    const kept = row.cells.filter(isKeptWording)
    if (kept.length < 2) continue
    const strongest = strongestByFamily(markers)
    for (const wording of sameWordings(row, markers)) {
      for (const cell of kept) {
        const marker = wording.find(({ article }) => isKnownEarlier(article, cell.article))
        if (marker === undefined || standsIn(marker, cell)) continue
        const { family, strength, id } = marker.marker
        if ((strongest.get(cell)?.get(family) ?? 0) >= strength) continue
        const { article } = story.articles[cell.article]!.reading
        const known = softened.get(article) ?? []
        known.push({ article: story.articles[marker.article]!.reading.article, marker: id, row: row.id })
        softened.set(article, known)
      }
    }
  }
  return softened
}

const isKeptWording = ({ relation }: RelatedCell) => relation !== 'rewritten'

/** The markers of the same words, the base's first. */
function sameWordings(row: RelatedRow, markers: readonly PlacedMarker[]): PlacedMarker[][] {
  const byKey = new Map<string, PlacedMarker[]>()
  for (const marker of markers) {
    if (!isKeptWording(marker.cell)) continue
    const key = `${marker.marker.family} ${wordsKey(marker)}`
    const known = byKey.get(key) ?? []
    byKey.set(key, marker.article === row.base.article ? [marker, ...known] : [...known, marker])
  }
  return [...byKey.values()]
}

function strongestByFamily(markers: readonly PlacedMarker[]): ReadonlyMap<RelatedCell, ReadonlyMap<string, number>> {
  const strongest = new Map<RelatedCell, Map<string, number>>()
  for (const { cell, marker } of markers) {
    const families = strongest.get(cell) ?? new Map<string, number>()
    families.set(marker.family, Math.max(families.get(marker.family) ?? 0, marker.strength))
    strongest.set(cell, families)
  }
  return strongest
}
