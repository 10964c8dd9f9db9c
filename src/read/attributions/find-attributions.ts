import type { Passage } from '../passage.ts'
import { attributeUnits } from './attribute-units.ts'
import { outlinePassage } from './outline.ts'

/** A span of one field. */
export interface SpanInField {
  readonly field: 'title' | 'text'
  readonly start: number
  readonly end: number
}

/** Who said what, before names are known: `source` is the mention at the cue. */
export interface FoundAttribution {
  readonly kind: 'direct' | 'partial' | 'indirect'
  readonly content: SpanInField
  readonly source: (SpanInField & { readonly isAnonymous: boolean }) | null
  readonly cue: SpanInField | null
}

/**
 * Finds the attributions of an article, in order of their content, headline first.
 *
 * Shape: `direct` and `partial` contents leave the marks out and never overlap each other; an `indirect` one may hold them. A long quotation
 * that nobody is said to have said is `direct` with neither source nor cue; a short one is no attribution.
 * Source: the scheme of PARC3 and PolNeAR (Pareti 2012; Newell et al. 2018): speech, thought, wish and finding, with source, cue and content.
 */
export function findAttributions(passages: readonly Passage[]): FoundAttribution[] {
  return passages.flatMap((passage) =>
    attributeUnits(outlinePassage(passage)).sort(
      (a, b) => a.content.start - b.content.start || b.content.end - a.content.end || (a.kind < b.kind ? 1 : -1)
    )
  )
}
