import { markerSelection } from '../../catalogue/marker-selection.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'
import { markerFeatureNames, markerFeatures, wordChoiceFamilies } from './marker-features.ts'

const weights = Float64Array.from(markerFeatureNames, (name) => markerSelection.weights[name] ?? 0)
const families: ReadonlySet<string> = new Set(wordChoiceFamilies)

/**
 * Leaves out the words of the catalogue that readers seldom take for loaded.
 *
 * Shape: the markers in their order. Constructions and the caller’s own rules always stay. The estimate looks at the marked words alone, so that
 * the same words are treated alike in every sentence and outlet.
 * Source: logistic regression over the features of `markerFeatures`; `marker-selection.ts` says what it was fitted on.
 */
export function selectMarkers(passages: readonly Passage[], markers: readonly FoundMarker[]): FoundMarker[] {
  const values = new Float64Array(weights.length)
  const byField = new Map(passages.map((passage) => [passage.field, passage.tokens]))
  return markers.filter((marker) => {
    if (marker.isCallers || !families.has(marker.family)) return true
    markerFeatures(values, byField.get(marker.field)!, marker)
    return estimate(values) >= markerSelection.least
  })
}

/** The share of such markers that experts call loaded. */
function estimate(values: Float64Array): number {
  let sum = markerSelection.intercept
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * values[i]!
  return 1 / (1 + Math.exp(-sum))
}
