import type { RelatedRow } from '../align/relate-cells.ts'
import type { IsKnownEarlier } from '../lineage/known-order.ts'
import type { PlacedMarker } from './index-cells.ts'

/**
 * Finds the ids of the markers, not among the `inherited`, at whose place another article words it otherwise while nothing shows whose wording came
 * first: neither can be said to have added it, nor the other to have softened it.
 */
export function findDiffering(
  placed: ReadonlyMap<RelatedRow, readonly PlacedMarker[]>,
  inherited: ReadonlySet<string>,
  isKnownEarlier: IsKnownEarlier
): ReadonlySet<string> {
  const differing = new Set<string>()
  for (const [row, markers] of placed) {
    for (const { marker, article } of markers) {
      if (inherited.has(marker.id)) continue
      const others = row.cells.filter((cell) => cell.article !== article)
      const isOrdered = others.some((cell) => isKnownEarlier(article, cell.article) || isKnownEarlier(cell.article, article))
      if (others.length > 0 && !isOrdered) differing.add(marker.id)
    }
  }
  return differing
}
