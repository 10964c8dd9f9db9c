import type { Epithet, Name } from '../../schemas/reading.ts'
import type { Place } from '../attributions/find-attributions.ts'
import type { Passage } from '../passage.ts'

/** A person, organisation or place of one article; `name` is its fullest form. */
export interface FoundName {
  readonly name: string
  readonly type: Name['type']
  readonly mentions: readonly Place[]
  readonly epithets: readonly FoundEpithet[]
}

export interface FoundEpithet extends Place {
  readonly kind: Epithet['kind']
  readonly isLoaded: boolean
}

/** Who and what an article names, by first mention. */
export function findNames(_passages: readonly Passage[]): FoundName[] {
  return []
}
