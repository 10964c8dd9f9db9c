import { namingLinks, quotedRelatives, thingPronouns } from '../../languages/lexicon.ts'
import type { Cue } from './cue.ts'
import { subjectOfVerbBefore } from './find-subject.ts'
import {
  ADP,
  AUX,
  CCONJ,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DET,
  normAt,
  type Outline,
  PART,
  PROPN,
  QUOTE,
  STOP,
  type Unit,
  VERB
} from './outline.ts'
import { phraseEnd } from './phrase-end.ts'
import { phraseStart } from './phrase-start.ts'
import { endsPhrase, isNominal, opensSentence, type Phrase } from './phrases.ts'

/** Who a quotation is given to: `cue` is null if the source is carried on from an earlier quotation. */
export interface Speaker {
  readonly cue: Cue | null
  readonly source: Phrase | null
}

/** Returns the quotations of one sentence with their speakers; `undefined` for those that the sentence itself gives to nobody. */
export function attributeWithin(
  outline: Outline,
  unit: Unit,
  cues: readonly Cue[],
  contents: readonly (readonly Phrase[])[]
): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>()
  for (let item = unit.from; item < unit.to; item++) {
    if (outline.kinds[item] !== QUOTE) continue
    const signed = signature(outline, item)
    if (signed !== null) {
      speakers.set(item, { cue: null, source: signed })
      continue
    }
    const best = bestCue(outline, item, cues, contents) ?? introducingCue(outline, item, cues) ?? namingCue(outline, item, cues)
    if (best !== null && !isWhat(outline, best.source)) speakers.set(item, { cue: best, source: best.source })
    else if (item > unit.from && introduces(outline, item)) {
      const sender = outline.kinds[item - 1] === COLON ? senderBefore(outline, item - 1, unit.from) : null
      const subject = sender ?? openingName(outline, item - 1, unit.from) ?? introducer(outline, unit, item - 2)
      if (subject !== null) speakers.set(item, { cue: null, source: subject })
    }
  }
  return speakers
}

/** Who acts in front of the colon; “Lee apologised for *what* happened: …” is told of whom the sentence opens with. */
function introducer(outline: Outline, unit: Unit, end: number): Phrase | null {
  const nearest = subjectOfVerbBefore(outline, end, unit.from)
  return nearest === null || isRelative(outline, nearest) ? (openingSubject(outline, unit) ?? nearest) : nearest
}

const isRelative = (outline: Outline, phrase: Phrase | null) =>
  phrase !== null && phrase.to === phrase.from + 1 && quotedRelatives.has(normAt(outline, phrase.from))

/** “… what happened: …”: no speaker, whatever verb touches the quotation. */
const isWhat = (outline: Outline, source: Phrase | null) =>
  source !== null && source.to === source.from + 1 && normAt(outline, source.from) === 'what'

/** Prepositions that lead to whose words follow a colon. */
const senders = new Set(['from', 'by'])

/** “And from *Mayor Oake*: …”, “This, by *Lee Marn, the pilot*: …”: the person whose words follow the colon, if the phrase is the last before it. */
export function senderBefore(outline: Outline, colon: number, low: number): Phrase | null {
  const { kinds } = outline
  for (let k = colon - 1; k >= Math.max(low, colon - FARTHEST_CUE); k--) {
    if (kinds[k] === VERB || kinds[k] === AUX || kinds[k] === QUOTE) return null
    if (kinds[k] !== ADP || !(senders.has(normAt(outline, k)) || isWordsOf(outline, k, low))) continue
    const to = phraseEnd(outline, k + 1, colon)
    const isWhole = to === colon || kinds[to] === COMMA || normAt(outline, to) === 'of'
    return to > k + 1 && isWhole ? { from: k + 1, to } : null
  }
  return null
}

/** “In the words *of* Mara Lee: …” */
const isWordsOf = (outline: Outline, at: number, low: number) =>
  at > low && normAt(outline, at) === 'of' && normAt(outline, at - 1) === 'words'

/** How far in front of a quotation the cue may stand that a hearer parts from it, in items. */
const FARTHEST_CUE = 12

/** “She asked *the crowd*, “Shall we go?””: a cue before a whole quotation, with nothing but a hearer and a mark between. */
function introducingCue(outline: Outline, item: number, cues: readonly Cue[]): Cue | null {
  const { kinds } = outline
  if ((kinds[item - 1] !== COMMA && kinds[item - 1] !== COLON) || !opensSentence(outline, item)) return null
  const cue = cues.findLast(({ cue }) => cue.to < item)
  if (cue === undefined || cue.source === null || cue.form === 'noun' || item - cue.clause.to > FARTHEST_CUE) return null
  for (let k = cue.clause.to; k < item - 1; k++) if (kinds[k] === VERB || kinds[k] === QUOTE || kinds[k] === COMMA) return null
  return cue
}

/** A colon before a quotation, or a comma before one that is a sentence: “Lee shot back, “I will.””. */
function introduces(outline: Outline, item: number): boolean {
  const before = outline.kinds[item - 1]
  return before === COLON || (before === COMMA && opensSentence(outline, item))
}

/** “When he left, *Lee* shot back, “…””: the name that opens the clause before the mark at `mark`. */
function openingName(outline: Outline, mark: number, low: number): Phrase | null {
  const { kinds } = outline
  let from = mark
  while (from > low && kinds[from - 1] !== COMMA && kinds[from - 1] !== QUOTE) from--
  let to = from
  while (to < mark && kinds[to] === PROPN) to++
  const isFollowed = to > from && mark - to >= 1 && kinds[to] !== CCONJ && kinds[to] !== PART && kinds[to] !== ADP
  return isFollowed ? { from, to } : null
}

/** “She thanked Lee, whom all had backed, *for* “keeping the peace””: a cue of praise, blame or naming that a clause parts from its words. */
function namingCue(outline: Outline, item: number, cues: readonly Cue[]): Cue | null {
  if (outline.kinds[item - 1] !== ADP || !namingLinks.has(normAt(outline, item - 1))) return null
  if (outline.kinds[item - 2] !== COMMA) return null
  return (
    cues.findLast(({ cue, kind, source, form }) => cue.to < item && kind === 'judge' && source !== null && form !== 'noun') ??
    null
  )
}

/** “…” — *Mara Lee*: the name that signs a quotation, on its line or the next. */
function signature(outline: Outline, item: number): Phrase | null {
  const { kinds, units } = outline
  if (kinds[item + 1] !== DASH) return null
  const high = Math.min(kinds.length, item + 8)
  let to = item + 2
  while (to < high && kinds[to] === PROPN) to++
  if (to === item + 2 || units.length === 0) return null
  const after = to < kinds.length ? kinds[to]! : STOP
  return after === STOP || after === COMMA || after === QUOTE || startsUnit(outline, to) ? { from: item + 2, to } : null
}

/** Whether a sentence starts at an item; by binary search. */
function startsUnit({ units }: Outline, item: number): boolean {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]!.from < item) low = middle + 1
    else high = middle
  }
  return low < units.length && units[low]!.from === item
}

/** The cue whose content holds the quotation: one that touches it before one that governs it from afar, the nearest of several. */
function bestCue(outline: Outline, item: number, cues: readonly Cue[], contents: readonly (readonly Phrase[])[]): Cue | null {
  let best: Cue | null = null
  let bestScore = 0
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!
    for (const { from, to } of contents[c]!) {
      if (item < from || item >= to) continue
      const score = closeness(outline, item, cue)
      if (score > bestScore) {
        best = cue
        bestScore = score
      }
    }
  }
  return best
}

/**
 * How likely a cue is the quotation’s own: one that trails it, else speech before naming, thought and wish; touching before distant; known
 * sources before unknown, people before things.
 */
function closeness(outline: Outline, item: number, cue: Cue): number {
  const isSpeech = cue.kind === 'say' || cue.kind === 'tell'
  const distance = cue.clause.from > item ? cue.clause.from - item - 1 : Math.max(0, item - cue.cue.to)
  const isTrailing = cue.clause.from > item && endsPhrase(outline, item) && distance <= 1
  const isNaming = cue.kind === 'judge' && distance <= 6 && cue.form !== 'noun'
  const first = cue.source === null ? '' : normAt(outline, cue.source.from)
  return (
    (isTrailing ? 2 : 0) +
    (isSpeech && (cue.source !== null || cue.form !== 'passive') ? 1.2 : isNaming ? 0.9 : 0) +
    (cue.source === null ? 0 : 0.6) -
    (thingPronouns.has(first) ? 0.6 : first === 'who' ? 0.3 : 0) +
    1 / (1 + distance)
  )
}

/** What is known of the last speaker when the next sentence is read. */
export interface LastSpeaker {
  readonly source: Phrase
  readonly paragraph: number
  /** Whether the sentence ended in a colon, or its quotation runs on in the next paragraph. */
  readonly expectsMore: boolean
  /** Whether it was a quotation’s speaker, and not just whom the sentence was about. */
  readonly isQuoted: boolean
}

/** Returns the speaker of a quotation that opens its sentence, which gives it to nobody: carried on from the sentence or paragraph before. */
export function carriedSpeaker(outline: Outline, unit: Unit, last: LastSpeaker | null, isLong: boolean): Phrase | null {
  if (last === null) return null
  const goesOn = isLong || (last.isQuoted && isAlone(outline, unit))
  if (last.paragraph === unit.paragraph && goesOn) return last.source
  if (last.paragraph + 1 === unit.paragraph && (last.expectsMore || isLong)) return last.source
  return null
}

/** Whether a sentence is nothing but its quotation: “…,” Lee said. *“Not now.”* */
function isAlone({ kinds }: Outline, { from, to }: Unit): boolean {
  for (let k = from + 1; k < to; k++) if (kinds[k] !== STOP) return false
  return true
}

/** Returns the subject that a sentence opens with, for “Lee was blunt. “We will win.”” */
export function openingSubject(outline: Outline, unit: Unit): Phrase | null {
  const { kinds } = outline
  for (let k = unit.from; k < Math.min(unit.to, unit.from + 12); k++) {
    const kind = kinds[k]!
    if (kind === QUOTE || kind === COLON || kind === DASH) return null
    const next = kinds[k + 1]
    if ((isNominal(kind) || kind === CLOSE) && k + 1 < unit.to && next !== undefined && !isNominal(next) && next !== DET) {
      if (next === COMMA || next === STOP) continue
      const from = phraseStart(outline, k, unit.from)
      return from < 0 ? null : { from, to: k + 1 }
    }
  }
  return null
}
