import { cueVerbs } from '../../languages/lexicon.ts'
import type { Voice } from '../../schemas/reading.ts'
import type { Passage } from '../passage.ts'
import { type Tokens, tokenAt } from '../tokens/tokenize.ts'
import type { FoundAttribution, SpanInField } from './find-attributions.ts'

/** The voice of each token of a passage. */
export type Voices = readonly Voice[]

/**
 * Returns one list of voices a passage: `quoted` inside attributed marks, else `attributed` inside indirect speech, else `outlet`.
 *
 * Indirect content counts as somebody else’s words only if its cue reports them (“said that …”); what somebody is merely said to want,
 * think, support or attack, and what nobody is said to have said, is told in the outlet’s wording.
 */
export function markVoices(passages: readonly Passage[], attributions: readonly FoundAttribution[]): Voices[] {
  return passages.map((passage) => {
    const voices = new Array<Voice>(passage.tokens.length).fill('outlet')
    for (const { kind, content, cue, source } of attributions)
      if (kind === 'indirect' && source !== null && content.field === passage.field && reportsWords(passage.tokens, cue))
        mark(passage.tokens, voices, content, 'attributed')
    for (const { kind, content } of attributions)
      if (kind !== 'indirect' && content.field === passage.field) mark(passage.tokens, voices, content, 'quoted')
    return voices
  })
}

function reportsWords(tokens: Tokens, cue: SpanInField | null): boolean {
  if (cue === null) return false
  const token = tokenAt(tokens, cue.start)
  if (token >= tokens.length || tokens.norms[token] === 'according') return true
  const kind = cueVerbs.get(tokens.lemmas[token]!)
  return kind === 'say' || kind === 'tell'
}

function mark(tokens: Tokens, voices: Voice[], { start, end }: SpanInField, voice: Voice): void {
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.starts[i]! < end; i++) voices[i] = voice
}
