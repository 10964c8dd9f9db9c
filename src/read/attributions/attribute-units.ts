import { reactionVerbs } from '../../languages/lexicon.ts'
import {
  attributeWithin,
  carriedSpeaker,
  type LastSpeaker,
  openingSubject,
  type Speaker,
  senderBefore
} from './attribute-quotations.ts'
import type { Cue } from './cue.ts'
import type { FoundAttribution, SpanInField } from './find-attributions.ts'
import { findContents } from './find-contents.ts'
import { findCues } from './find-cues.ts'
import { isAnonymous } from './is-anonymous.ts'
import { chainQuotations, joinParagraphs, type QuotationChain, type QuotedPiece } from './join-paragraphs.ts'
import { COLON, COMMA, DASH, endOf, lemmaAt, type Outline, QUOTE, STOP, startOf, type Unit } from './outline.ts'
import type { Phrase } from './phrases.ts'
import { isWholeQuotation, quotedWords } from './quoted-words.ts'
import { isWorkTitle } from './work-titles.ts'

/** A quotation of so many words is somebody’s, even if nobody is named. */
export const LONG_QUOTATION = 5

/** Attributes what stands in each sentence, carrying speakers on from one to the next. Unordered. */
export function attributeUnits(outline: Outline): FoundAttribution[] {
  const found: FoundAttribution[] = []
  const quoted: QuotedPiece[] = []
  const chains = chainQuotations(outline)
  let last: LastSpeaker | null = null
  for (let u = 0; u < outline.units.length; u++) {
    const unit = outline.units[u]!
    const cues = findCues(outline, unit)
    const contents = cues.length === 0 ? nothing : findContents(outline, unit, cues)
    const speakers = holdsQuotation(outline, unit) ? attributeWithin(outline, unit, cues, contents) : nobody
    describeIndirect(outline, cues, contents, found)
    last = describeQuoted({ outline, cues, speakers, chains }, u, last, quoted)
  }
  return [...found, ...joinParagraphs(quoted, chains)]
}

/** What most sentences have, made once. */
const nothing: readonly (readonly Phrase[])[] = []
const nobody: ReadonlyMap<number, Speaker> = new Map()

function holdsQuotation({ kinds }: Outline, { from, to }: Unit): boolean {
  for (let item = from; item < to; item++) if (kinds[item] === QUOTE) return true
  return false
}

function describeIndirect(
  outline: Outline,
  cues: readonly Cue[],
  contents: readonly (readonly Phrase[])[],
  found: FoundAttribution[]
): void {
  for (let c = 0; c < cues.length; c++) {
    for (const content of contents[c]!) {
      if (!hasOwnWords(outline, content)) continue
      if (outline.kinds[content.from] === QUOTE && isWorkTitle(outline, content.from, 0)) continue
      found.push({
        kind: 'indirect',
        content: placeOf(outline, content),
        source: sourceOf(outline, cues[c]!.source),
        cue: cueOf(outline, cues[c]!)
      })
    }
  }
}

/** Whether anything but quotations and punctuation stands in a stretch. */
function hasOwnWords(outline: Outline, { from, to }: Phrase): boolean {
  for (let k = from; k < to; k++) if (outline.kinds[k]! < QUOTE && outline.kinds[k]! > 0) return true
  return false
}

/** What is known when the quotations of a sentence are described. */
interface QuotedContext {
  readonly outline: Outline
  readonly cues: readonly Cue[]
  readonly speakers: ReadonlyMap<number, Speaker>
  readonly chains: ReadonlyMap<number, QuotationChain>
}

function describeQuoted(
  { outline, cues, speakers, chains }: QuotedContext,
  u: number,
  before: LastSpeaker | null,
  found: QuotedPiece[]
): LastSpeaker | null {
  const unit = outline.units[u]!
  let speaker: Phrase | null = null
  let runsOn = false
  for (let item = unit.from; item < unit.to; item++) {
    if (outline.kinds[item] !== QUOTE) continue
    const words = quotedWords(outline, item)
    if (words === 0 || isWorkTitle(outline, item, unit.from)) continue
    const quote = outline.quotes[item]!
    const isLong = words >= LONG_QUOTATION || chains.has(quote)
    let given = speakers.get(item)
    if (given === undefined) {
      const carried: Phrase | null =
        (isLong ? speaker : null) ?? (item === unit.from ? carriedSpeaker(outline, unit, before, isLong) : null)
      if (carried === null && !isLong) continue
      given = { cue: null, source: carried }
    }
    found.push({
      quote,
      kind: isWholeQuotation(outline, unit, item) ? 'direct' : 'partial',
      content: innerSpan(outline, item),
      source: sourceOf(outline, given.source),
      cue: given.cue === null ? null : cueOf(outline, given.cue)
    })
    if (given.source !== null) speaker = given.source
    runsOn = !outline.passage.quotations[quote]!.isClosed
  }
  return nextSpeaker(outline, unit, { cues, quoted: speaker, runsOn }, before)
}

/** Whom the quotation of the sentence after this one would go to: who was quoted here, else who spoke or acted here. */
function nextSpeaker(
  outline: Outline,
  unit: Unit,
  here: { readonly cues: readonly Cue[]; readonly quoted: Phrase | null; readonly runsOn: boolean },
  before: LastSpeaker | null
): LastSpeaker | null {
  const { paragraph } = unit
  if (outline.kinds[unit.from] === DASH) return null
  const endsInColon = outline.kinds[unit.to - 1] === COLON
  if (here.quoted !== null) return { source: here.quoted, paragraph, expectsMore: endsInColon || here.runsOn, isQuoted: true }
  const opening = openingSubject(outline, unit)
  const sender = endsInColon ? senderBefore(outline, unit.to - 1, unit.from) : null
  const last = here.cues.at(-1)
  const leading = endsInColon && last !== undefined && last.clause.to === unit.to - 1 ? last.source : null
  const speaking = sender ?? leading ?? (endsInColon ? opening : null) ?? lastSpeech(here.cues)
  if (speaking !== null) return { source: speaking, paragraph, expectsMore: endsInColon, isQuoted: false }
  if (opening !== null && reactionVerbs.has(lemmaAt(outline, opening.to)))
    return { source: opening, paragraph, expectsMore: false, isQuoted: true }
  if (before !== null && before.paragraph === paragraph && before.isQuoted) return before
  return opening === null ? before : { source: opening, paragraph, expectsMore: endsInColon, isQuoted: false }
}

/** The source of the last cue of speech in a sentence. */
function lastSpeech(cues: readonly Cue[]): Phrase | null {
  for (let c = cues.length - 1; c >= 0; c--) {
    const { kind, source, form } = cues[c]!
    if ((kind === 'say' || kind === 'tell') && source !== null && form !== 'noun') return source
  }
  return null
}

/** The words inside the marks, without white space at the ends. */
function innerSpan(outline: Outline, item: number): SpanInField {
  const { passage } = outline
  const { innerStart, innerEnd } = passage.quotations[outline.quotes[item]!]!
  let start = innerStart
  let end = innerEnd
  while (start < end && passage.text.charCodeAt(start) <= 32) start++
  while (end > start && passage.text.charCodeAt(end - 1) <= 32) end--
  return { field: passage.field, start, end }
}

function placeOf(outline: Outline, { from, to }: Phrase): SpanInField {
  return { field: outline.passage.field, start: startOf(outline, from), end: endOf(outline, to - 1) }
}

function sourceOf(outline: Outline, source: Phrase | null): FoundAttribution['source'] {
  if (source === null) return null
  let to = source.to
  while (to > source.from + 1 && (outline.kinds[to - 1] === COMMA || outline.kinds[to - 1] === STOP)) to--
  return { ...placeOf(outline, { from: source.from, to }), isAnonymous: isAnonymous(outline, source) }
}

const cueOf = (outline: Outline, cue: Cue): SpanInField | null => (cue.form === 'colon' ? null : placeOf(outline, cue.cue))
