import type { Voice } from '../../schemas/reading.ts'
import type { FoundAttribution, Place } from '../attributions/find-attributions.ts'
import type { Voices } from '../attributions/mark-voices.ts'
import type { FoundName } from '../names/find-names.ts'
import type { Passage } from '../passage.ts'
import type { CompiledRules } from './compile-rules.ts'

/** One occurrence of a rule; `sentence` indexes the passage's sentences, `target` the names. */
export interface FoundMarker extends Place {
  readonly rule: string
  readonly family: string
  readonly sentence: number
  readonly voice: Voice
  readonly strength: number
  readonly target: number | null
  readonly note: string
}

/** What `findMarkers` looks at. */
export interface MarkerSearch {
  readonly passages: readonly Passage[]
  readonly voices: readonly Voices[]
  readonly attributions: readonly FoundAttribution[]
  readonly names: readonly FoundName[]
  readonly rules: CompiledRules
}

/** The framing markers of an article, headline first, by place. */
export function findMarkers(_search: MarkerSearch): FoundMarker[] {
  return []
}
