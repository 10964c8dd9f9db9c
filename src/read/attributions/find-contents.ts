import { isReport } from '../../languages/lexicon.ts'
import { type CueAt, contentEnd, contentStart, trim } from './content-extent.ts'
import type { Cue } from './cue.ts'
import { subjectBefore } from './find-subject.ts'
import {
  ADP,
  ADV,
  AUX,
  CCONJ,
  COLON,
  COMMA,
  DASH,
  DET,
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
import { endsPhrase, isNominal, opensSentence, type Phrase } from './phrases.ts'

/** How long a source after “according to” may be, in items. */
const LONGEST_SOURCE = 20

/** Finds what each cue of a sentence governs: stretches of items, before it, after it or both. */
export function findContents(outline: Outline, unit: Unit, cues: readonly Cue[]): Phrase[][] {
  return cues.map((cue, c) => contentsOf(outline, { unit, cue, cues, c }))
}

function contentsOf(outline: Outline, at: CueAt): Phrase[] {
  const { unit, cue } = at
  if (cue.form === 'phrase') return phraseContents(outline, at)
  const right = rightContent(outline, at)
  const judged = judgedSubject(outline, unit, cue)
  if (judged !== null) return right === null ? [judged] : [judged, right.content]
  if (!canTrail(cue) && !followsQuotation(outline, unit, cue)) return right === null ? [] : [right.content]
  const before = cue.clause.from - 1
  const mark = before >= unit.from ? outline.kinds[before]! : STOP
  const isAfterQuote = mark === QUOTE && (endsPhrase(outline, before) || right === null)
  if (!isAfterQuote && mark !== COMMA && mark !== DASH) return right === null ? [] : [right.content]
  const left = leftContent(outline, at)
  if (right !== null && isAdjunct(outline, left)) return [right.content]
  if (isAfterQuote || right === null) {
    const quoted = right === null ? null : firstQuote(outline, right.content)
    return [left, quoted].filter((part) => part !== null)
  }
  // “The port, Lee said, will close”
  return right.isCutOff && left !== null ? [left, right.content] : [right.content]
}

/** “*The mayor’s plan* was backed by two parties”: whom or what a passive judges is its subject. */
function judgedSubject(outline: Outline, unit: Unit, cue: Cue): Phrase | null {
  if (cue.form !== 'passive' || cue.source === null || cue.kind === 'tell') return null
  const subject = subjectBefore(outline, cue.clause.from, unit.from)
  return subject === null ? null : trim(outline, subject)
}

/** “…?” *Lee demanded*: any verb with its subject right after a quotation. */
function followsQuotation(outline: Outline, unit: Unit, { clause, form, source }: Cue): boolean {
  const before = clause.from - 1
  return (
    form === 'finite' && source !== null && before >= unit.from && outline.kinds[before] === QUOTE && endsPhrase(outline, before)
  )
}

/** Whether what is said may stand before the cue. */
const canTrail = ({ kind, form, source }: Cue) =>
  form !== 'colon' &&
  form !== 'infinitive' &&
  (kind === 'say' || kind === 'tell' || (kind !== 'judge' && kind !== 'want' && source !== null))

/** “On “Morning Hour,” Lee said …”: what stands before the cue is a place and no statement. */
function isAdjunct(outline: Outline, left: Phrase | null): boolean {
  if (left === null || outline.kinds[left.from] !== ADP) return false
  for (let k = left.from; k < left.to; k++) if (outline.kinds[k] === VERB || outline.kinds[k] === AUX) return false
  return true
}

/** A quotation that continues after the cue that broke it: “…,” she said, “…”. */
function firstQuote(outline: Outline, { from, to }: Phrase): Phrase | null {
  for (let k = from; k < to; k++) {
    if (outline.kinds[k] === QUOTE && endsPhrase(outline, k)) return { from: k, to }
    if (outline.kinds[k] === VERB) return null
  }
  return null
}

function leftContent(outline: Outline, { unit, cue, cues, c }: CueAt): Phrase | null {
  let from = unit.from
  for (let k = cue.clause.from - 2; k >= unit.from; k--) {
    if (outline.kinds[k] === SEMICOLON || outline.kinds[k] === COLON) {
      from = k + 1
      break
    }
  }
  for (let k = c - 1; k >= 0; k--) {
    const other = cues[k]!
    if (other.form === 'finite' && isReport(other.kind) && other.source !== null && other.clause.to < cue.clause.from) {
      const mark = outline.kinds[other.clause.to]
      if (mark === COMMA || other.isInverted) from = Math.max(from, other.clause.to)
      break
    }
  }
  return trim(outline, { from, to: cue.clause.from })
}

/** “According to Lee, the port is shut.” and “The port is shut, according to Lee.” */
function phraseContents(outline: Outline, at: CueAt): Phrase[] {
  const { unit, cue } = at
  const { kinds } = outline
  const lead = cue.clause.from - 1
  const opens = lead < unit.from || (lead === unit.from && kinds[lead] !== QUOTE)
  const behind = appositiveEnd(outline, unit, cue.clause.to)
  if (opens || kinds[lead] === SEMICOLON || kinds[lead] === COLON) {
    let from = behind
    if (behind < unit.to && kinds[behind] !== COMMA) {
      let k = behind
      while (k < Math.min(unit.to, behind + LONGEST_SOURCE) && kinds[k] !== COMMA) k++
      if (kinds[k] === COMMA) from = k
    }
    const content = trim(outline, { from, to: contentEnd(outline, at, from) })
    return content === null ? [] : [content]
  }
  const left = leftContent(outline, at)
  const isCutOff = kinds[lead] === COMMA && kinds[behind] === COMMA && goesOnWith.has(kinds[behind + 1] ?? STOP)
  const right = isCutOff ? trim(outline, { from: behind, to: contentEnd(outline, at, behind) }) : null
  return [left, right].filter((part) => part !== null)
}

/** “According to the Courier, *a newspaper,* …”: after what explains the source, or `comma` if nothing does. */
function appositiveEnd(outline: Outline, unit: Unit, comma: number): number {
  if (outline.kinds[comma] !== COMMA || comma + 1 >= unit.to) return comma
  const first = normAt(outline, comma + 1)
  if (first !== 'a' && first !== 'an') return comma
  const end = phraseEnd(outline, comma + 1, unit.to)
  return end < unit.to && outline.kinds[end] === COMMA ? end : comma
}

/** What a sentence continues with after “, according to Lee,”: anything else explains the source (“…, a pollster”). */
const goesOnWith: ReadonlySet<number> = new Set([VERB, AUX, ADV, ADP, QUOTE])

interface RightContent {
  readonly content: Phrase
  /** Whether a comma parts it from the cue. */
  readonly isCutOff: boolean
}

function rightContent(outline: Outline, at: CueAt): RightContent | null {
  const { unit, cue } = at
  const { kinds } = outline
  const start = contentStart(outline, unit, cue)
  if (start >= unit.to) return null
  const mark = kinds[start]!
  const before = start > cue.clause.to ? kinds[start - 1]! : -1
  const isCutOff = mark === COMMA || (before === COMMA && mark !== QUOTE)
  if (isCutOff && isReport(cue.kind) && !isInterruption(outline, at, start)) return null
  if (mark === CCONJ || mark === STOP || mark === SEMICOLON) return null
  const end = contentEnd(outline, at, start)
  const quoted = isReport(cue.kind) ? null : quotationBehindHearer(outline, unit, start, end)
  const content = quoted ?? trim(outline, { from: start, to: end })
  return content === null ? null : { content, isCutOff }
}

/** “She asked the crowd, *“Shall we go?”*”: the words said to a hearer. The hearer does not belong to the content. */
function quotationBehindHearer(outline: Outline, unit: Unit, start: number, end: number): Phrase | null {
  const { kinds } = outline
  const quote = end + 1
  if (quote >= unit.to || kinds[quote] !== QUOTE || (kinds[end] !== COMMA && kinds[end] !== COLON)) return null
  for (let k = start; k < end; k++) if (kinds[k] === VERB || kinds[k] === AUX || kinds[k] === QUOTE) return null
  return opensSentence(outline, quote) ? { from: quote, to: quote + 1 } : null
}

/** Whether the sentence continues with what was said after “, Lee said,”. */
function isInterruption(outline: Outline, { unit, cue, cues, c }: CueAt, comma: number): boolean {
  const { kinds } = outline
  const next = kinds[comma + 1]
  if (next === undefined || comma + 1 >= unit.to) return false
  if (next === QUOTE) return true
  // “…,” said Lee, *an envoy who had left*
  if (cue.isInverted) return next === VERB || next === AUX
  if (cues[c + 1]?.clause.from === comma + 1 && cues[c + 1]!.form === 'participle') return false
  return next === VERB || next === AUX || next === ADP || next === DET || isNominal(next) || next === ADV || next === SCONJ
}
