import { isReport } from './cue-verbs.ts'
import type { Cue } from './find-cues.ts'
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
import { endsPhrase, isNominal, type Phrase, phraseEnd, timeWords } from './phrases.ts'

/** How far behind a cue its “that” may stand, in items. */
const FARTHEST_THAT = 20

/** What each cue of a sentence governs: stretches of items, before it, behind it or both. */
export function findContents(outline: Outline, unit: Unit, cues: readonly Cue[]): Phrase[][] {
  return cues.map((cue, c) => contentsOf(outline, unit, cues, c, cue))
}

function contentsOf(outline: Outline, unit: Unit, cues: readonly Cue[], c: number, cue: Cue): Phrase[] {
  if (cue.form === 'phrase') return phraseContents(outline, unit, cues, c, cue)
  const right = rightContent(outline, unit, cues, c, cue)
  if (!canTrail(cue) && !followsQuotation(outline, unit, cue)) return right === null ? [] : [right.content]
  const before = cue.clause.from - 1
  const mark = before >= unit.from ? outline.kinds[before]! : STOP
  const isAfterQuote = mark === QUOTE && (endsPhrase(outline, before) || right === null)
  if (!isAfterQuote && mark !== COMMA && mark !== DASH) return right === null ? [] : [right.content]
  const left = leftContent(outline, unit, cues, c, cue)
  if (right !== null && isAdjunct(outline, left)) return [right.content]
  if (isAfterQuote || right === null) {
    const quoted = right === null ? null : firstQuote(outline, right.content)
    return [left, quoted].filter((part) => part !== null)
  }
  // “The port, Lee said, will close”
  return right.isCutOff && left !== null ? [left, right.content] : [right.content]
}

/** “…?” *Lee demanded*: any verb with its subject right behind a quotation. */
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

/** A quotation that goes on behind the cue that broke it: “…,” she said, “…”. */
function firstQuote(outline: Outline, { from, to }: Phrase): Phrase | null {
  for (let k = from; k < to; k++) {
    if (outline.kinds[k] === QUOTE && endsPhrase(outline, k)) return { from: k, to }
    if (outline.kinds[k] === VERB) return null
  }
  return null
}

function leftContent(outline: Outline, unit: Unit, cues: readonly Cue[], c: number, cue: Cue): Phrase | null {
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
function phraseContents(outline: Outline, unit: Unit, cues: readonly Cue[], c: number, cue: Cue): Phrase[] {
  const { kinds } = outline
  const lead = cue.clause.from - 1
  const opens = lead < unit.from || (lead === unit.from && kinds[lead] !== QUOTE)
  const behind = cue.clause.to
  if (opens || kinds[lead] === SEMICOLON || kinds[lead] === COLON) {
    let from = behind
    if (behind < unit.to && kinds[behind] !== COMMA) {
      let k = behind
      while (k < Math.min(unit.to, behind + FARTHEST_THAT) && kinds[k] !== COMMA) k++
      if (kinds[k] === COMMA) from = k
    }
    const content = trim(outline, { from, to: contentEnd(outline, unit, cues, c, from) })
    return content === null ? [] : [content]
  }
  const left = leftContent(outline, unit, cues, c, cue)
  const isCutOff = kinds[lead] === COMMA && kinds[behind] === COMMA
  const right = isCutOff ? trim(outline, { from: behind, to: contentEnd(outline, unit, cues, c, behind) }) : null
  return [left, right].filter((part) => part !== null)
}

interface RightContent {
  readonly content: Phrase
  /** Whether a comma parts it from the cue. */
  readonly isCutOff: boolean
}

function rightContent(outline: Outline, unit: Unit, cues: readonly Cue[], c: number, cue: Cue): RightContent | null {
  const { kinds } = outline
  const start = contentStart(outline, unit, cue)
  if (start >= unit.to) return null
  const mark = kinds[start]!
  const before = start > cue.clause.to ? kinds[start - 1]! : -1
  const isCutOff = mark === COMMA || (before === COMMA && mark !== QUOTE)
  if (isCutOff && isReport(cue.kind) && !isInterruption(outline, unit, cues, c, start)) return null
  if (mark === CCONJ || mark === STOP || mark === SEMICOLON) return null
  const content = trim(outline, { from: start, to: contentEnd(outline, unit, cues, c, start) })
  return content === null ? null : { content, isCutOff }
}

/** Whether the sentence goes on with what was said behind “, Lee said,”. */
function isInterruption(outline: Outline, unit: Unit, cues: readonly Cue[], c: number, comma: number): boolean {
  const { kinds } = outline
  const next = kinds[comma + 1]
  if (next === undefined || comma + 1 >= unit.to) return false
  if (next === QUOTE) return true
  if (cues[c + 1]?.clause.from === comma + 1 && cues[c + 1]!.form === 'participle') return false
  return next === VERB || next === AUX || next === ADP || next === DET || isNominal(next) || next === ADV || next === SCONJ
}

const particles = new Set(['out', 'up', 'on', 'for', 'against', 'about', 'of', 'off', 'down'])

/** First item of what stands behind the cue: past adverbs, hearers, times and places, up to “that” where there is one. */
function contentStart(outline: Outline, unit: Unit, cue: Cue): number {
  const { kinds } = outline
  let at = cue.clause.to
  if (cue.form === 'passive' && cue.source !== null && cue.source.from - at <= 2) at = cue.source.to
  while (at < unit.to && kinds[at] === ADV) at++
  if (!isReport(cue.kind)) {
    if (cue.kind === 'ask' && at < unit.to && kinds[at] === ADP && particles.has(normAt(outline, at))) return at + 1
    if (cue.kind === 'judge' && kinds[at] === ADP && particles.has(normAt(outline, at))) return at + 1
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
    if (kinds[at] === ADV || timeWords.has(normAt(outline, at))) {
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

const dayParts = new Set(['morning', 'afternoon', 'evening', 'night'])
const endsAdjunct = (kind: number) =>
  kind === COMMA || kind === STOP || kind === ADP || kind === QUOTE || kind === COLON || kind === SCONJ

/** Where what a cue governs ends: the next cue that has its own speaker, a semicolon, the sentence. */
function contentEnd(outline: Outline, unit: Unit, cues: readonly Cue[], c: number, start: number): number {
  const { kinds } = outline
  const cue = cues[c]!
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

function trim(outline: Outline, { from, to }: Phrase): Phrase | null {
  const { kinds } = outline
  while (from < to && isMark(kinds[from]!)) from++
  while (to > from && isMark(kinds[to - 1]!)) to--
  return from < to ? { from, to } : null
}

const isMark = (kind: number) => kind === COMMA || kind === STOP || kind === COLON || kind === SEMICOLON || kind === DASH
