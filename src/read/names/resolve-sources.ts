import type { FoundAttribution } from '../attributions/find-attributions.ts'
import type { Passage } from '../passage.ts'
import type { FoundName } from './find-names.ts'

/** For each attribution the full name that its source means (“he”, “the envoy”, “Lee”), or null. */
export function resolveSources(
  attributions: readonly FoundAttribution[],
  _names: readonly FoundName[],
  _passages: readonly Passage[]
): (string | null)[] {
  return attributions.map(() => null)
}
