import type { Passage } from '../passage.ts'

/** A span of one field. */
export interface Place {
  readonly field: 'title' | 'text'
  readonly start: number
  readonly end: number
}

/** Who said what, before names are known: `source` is the mention at the cue. */
export interface FoundAttribution {
  readonly kind: 'direct' | 'partial' | 'indirect'
  readonly content: Place
  readonly source: (Place & { readonly isAnonymous: boolean }) | null
  readonly cue: Place | null
}

/** The attributions of an article, in order of their content, headline first. */
export function findAttributions(_passages: readonly Passage[]): FoundAttribution[] {
  return []
}
