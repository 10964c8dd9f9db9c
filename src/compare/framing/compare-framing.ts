import type { OutletFraming } from '../../schemas/comparison.ts'
import type { Reading } from '../../schemas/reading.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { IsKnownEarlier } from '../lineage/known-order.ts'
import type { Story } from '../story/index-story.ts'
import { contrastRates, noContrast } from './contrast-rates.ts'
import { findDiffering } from './find-differing.ts'
import { findInherited } from './find-inherited.ts'
import { findSoftened } from './find-softened.ts'
import { placeMarkers } from './index-cells.ts'

/**
 * Returns framing of every readable article (in the order of `readings`), those of other stories included, beside the story's others.
 *
 * Shape: `added`, `inherited` and `differs` hold each outlet-voice marker once, in the order of the article. An article outside the story has all
 * its markers in `added`, and a contrast of 0.
 * Units: `contrast` in standard errors, see `contrastRates`.
 */
export function compareFraming(
  readings: readonly Reading[],
  story: Story,
  rows: readonly RelatedRow[],
  isKnownEarlier: IsKnownEarlier
): OutletFraming[] {
  const placed = placeMarkers(story, rows)
  const contrasts = contrastRates(story)
  const inherited = findInherited(placed)
  const differing = findDiffering(placed, inherited, isKnownEarlier)
  const softened = findSoftened(story, placed, isKnownEarlier)
  return readings.map((reading) => {
    const { article, outlet, scores } = reading
    const own = reading.markers.filter(({ voice }) => voice === 'outlet').map(({ id }) => id)
    return {
      ...{ article, outlet, scores, ...(contrasts.get(article) ?? noContrast) },
      added: own.filter((id) => !inherited.has(id) && !differing.has(id)),
      inherited: own.filter((id) => inherited.has(id)),
      differs: own.filter((id) => differing.has(id)),
      softened: softened.get(article) ?? []
    }
  })
}
