import type { Voices } from '../../attributions/mark-voices.ts'
import type { Passage } from '../../passage.ts'
import type { SentencePlace } from '../../sentences/split-sentences.ts'
import { agentlessPassiveAt } from './agentless-passive.ts'
import { evaluativeFrontingAt } from './evaluative-fronting.ts'
import { headlineVerbAt } from './headline-verb.ts'
import { sentenceAdverbAt } from './sentence-adverb.ts'
import type { WordConstruction } from './word-constructions.ts'

/** The tokens that a construction covers: `[from, to)`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** A sentence of a passage, and whose voice each token of the passage is. */
export interface SentenceOf {
  readonly passage: Passage
  readonly voices: Voices
  readonly place: SentencePlace
}

/** Finds the construction that token `i`, one of its rule’s words, is part of in its sentence; null if there is no such construction. */
export function findAtWord(
  name: WordConstruction,
  { passage: { tokens }, voices, place }: SentenceOf,
  i: number
): TokenRange | null {
  if (name === 'agentless-passive') return agentlessPassiveAt(tokens, i, place)
  if (name === 'evaluative-fronting') return evaluativeFrontingAt(tokens, voices, i, place)
  if (name === 'headline-verb') return headlineVerbAt(i, place)
  return sentenceAdverbAt(tokens, i, place)
}
