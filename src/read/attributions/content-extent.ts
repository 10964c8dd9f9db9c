import { dayParts, isReport, timesBesideSpeech, verbParticles } from '../../languages/lexicon.ts'
import type { Cue } from './cue.ts'
import {
  ADP,
  ADV,
  AUX,
  CCONJ,
  COLON,
  COMMA,
  DASH,
  DET,
  NUM,
  normAt,
  type Outline,
  QUOTE,
  SCONJ,
  SEMICOLON,
  STOP,
  type Unit,
  VERB
} from './outline.ts'
import { phraseEnd } from './phrase-end.ts'
import { isNominal, type Phrase } from './phrases.ts'

/** A cue of a sentence: number `c` of its `cues`. */
export interface CueAt {
  readonly unit: Unit
  readonly cue: Cue
  readonly cues: readonly Cue[]
  readonly c: number
}

/** How far after a cue its “that” may stand, in items. */
const FARTHEST_THAT = 20

const endsAdjunct = (kind: number) =>
  kind === COMMA || kind === STOP || kind === ADP || kind === QUOTE || kind === COLON || kind === SCONJ

/** Returns the first item of the content after a cue: past adverbs, hearers, times and places, up to “that” if there is one. */
export function contentStart(outline: Outline, unit: Unit, cue: Cue): number {
  const { kinds } = outline
  let at = cue.clause.to
  if (cue.form === 'passive' && cue.source !== null && cue.source.from - at <= 2) at = cue.source.to
  while (at < unit.to && kinds[at] === ADV) at++
  if (!isReport(cue.kind)) {
    if (cue.kind === 'ask' && at < unit.to && kinds[at] === ADP && verbParticles.has(normAt(outline, at))) return at + 1
    if (cue.kind === 'judge' && kinds[at] === ADP && verbParticles.has(normAt(outline, at))) return at + 1
    return at
  }
  const limit = Math.min(unit.to, at + FARTHEST_THAT)
  for (let k = at; k < limit; k++) {
    const kind = kinds[k]!
    if (kind === VERB || kind === AUX) break
    if (kind === SCONJ && normAt(outline, k) === 'that') return k
    if (kind === QUOTE && k > at && (kinds[k - 1] === COMMA || kinds[k - 1] === COLON)) return k
  }
  if (cue.kind === 'tell' && at < unit.to && (isNominal(kinds[at]) || kinds[at] === DET)) at = phraseEnd(outline, at, unit.to)
  for (let steps = 0; steps < 6 && at < unit.to; steps++) {
    if (kinds[at] === ADV || timesBesideSpeech.has(normAt(outline, at))) {
      at++
      while (at < unit.to && (kinds[at] === NUM || dayParts.has(normAt(outline, at)))) at++
    } else if (kinds[at] === ADP && (cue.kind === 'say' || cue.kind === 'tell')) {
      const end = phraseEnd(outline, at + 1, unit.to)
      if (end === at + 1) break
      if (end < unit.to && !endsAdjunct(kinds[end]!)) break
      at = end
    } else break
  }
  return at
}

/** Returns where what a cue governs ends: the next cue that has its own speaker, a semicolon, the sentence. */
export function contentEnd({ kinds }: Outline, { unit, cue, cues, c }: CueAt, start: number): number {
  let end = unit.to
  for (let k = c + 1; k < cues.length; k++) {
    const other = cues[k]!
    const before = other.clause.from - 1
    if (before <= start) continue
    if (other.form === 'phrase' && kinds[before] === COMMA) end = before
    else if (other.form === 'participle' && kinds[before] === COMMA && isReport(other.kind)) end = before
    else if (
      other.form === 'finite' &&
      isReport(other.kind) &&
      other.kind !== 'think' &&
      other.source !== null &&
      isJoint(kinds[before]!)
    )
      end = kinds[before] === CCONJ && kinds[before - 1] === COMMA ? before - 1 : before
    else continue
    break
  }
  const isClause = isReport(cue.kind)
  for (let k = start; k < end; k++) {
    const kind = kinds[k]!
    if (kind === SEMICOLON) return k
    if (kind === COLON && k > start && kinds[k + 1] === QUOTE) return k
    if (!isClause && k > start && (kind === COMMA || kind === DASH)) return k
  }
  return end
}

const isJoint = (kind: number) => kind === COMMA || kind === CCONJ || kind === SCONJ || kind === DASH

/** Leaves out the punctuation at both ends; null if nothing else is there. */
export function trim(outline: Outline, { from, to }: Phrase): Phrase | null {
  const { kinds } = outline
  while (from < to && isMark(kinds[from]!)) from++
  while (to > from && isMark(kinds[to - 1]!)) to--
  return from < to ? { from, to } : null
}

const isMark = (kind: number) => kind === COMMA || kind === STOP || kind === COLON || kind === SEMICOLON || kind === DASH
