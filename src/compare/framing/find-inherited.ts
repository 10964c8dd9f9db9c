import type { RelatedRow } from '../align/relate-cells.ts'
import { type PlacedMarker, standsIn, wordsKey } from './index-cells.ts'

/**
 * Finds the ids of the markers whose words also stand in another article's cell of the same row.
 *
 * Cost: equal words are looked for once a row, until a second article has them.
 */
export function findInherited(placed: ReadonlyMap<RelatedRow, readonly PlacedMarker[]>): ReadonlySet<string> {
  const inherited = new Set<string>()
  for (const [row, markers] of placed) {
    const shared = new Map<string, boolean>()
    for (const marker of markers) {
      const key = wordsKey(marker)
      let isShared = shared.get(key)
      if (isShared === undefined) {
        isShared = row.cells.some((cell) => cell.article !== marker.article && standsIn(marker, cell))
        shared.set(key, isShared)
      }
      if (isShared) inherited.add(marker.marker.id)
    }
  }
  return inherited
}
