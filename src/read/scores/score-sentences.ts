import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'

/** For each sentence of each passage the estimated probability, 0..1, that the outlet's own wording there is loaded. */
export function scoreSentences(
  passages: readonly Passage[],
  _voices: readonly Voices[],
  _markers: readonly FoundMarker[]
): number[][] {
  return passages.map(({ sentences }) => sentences.map(() => 0))
}
