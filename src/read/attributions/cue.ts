import type { CueClass } from '../../languages/lexicon.ts'
import type { Phrase } from './phrases.ts'

/**
 * A word that attributes, with who it attributes to.
 *
 * `cue` are its own items, `clause` takes subject and auxiliaries in (or, inverted, the subject after). `form` is `phrase` for
 * “according to” and `colon` if a colon does a verb’s work.
 */
export interface Cue {
  readonly cue: Phrase
  readonly clause: Phrase
  readonly source: Phrase | null
  readonly kind: CueClass
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive' | 'phrase' | 'colon' | 'noun'
  readonly isInverted: boolean
}
