import {
  countedNouns,
  dateAbbreviations,
  figureAbbreviations,
  isLink,
  isStarter,
  measureStops,
  openingPronouns,
  ordinalFigure,
  otherAbbreviations,
  reigning,
  titleAbbreviations
} from '../../languages/lexicon.ts'
import { isCue } from '../quotations/speech-cue.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { canBeSentence } from './can-be-sentence.ts'
import { isTitledCry } from './exclaimed-names.ts'
import { endsAtAbbreviation } from './judge-abbreviation.ts'
import { signEnd } from './list-items.ts'
import { foreignStops, isPureStop, isSpaced } from './stop-runs.ts'
import { isWeb } from './unmarked-ends.ts'

/** A stop within a paragraph that ends at token `to`: the sentence began at `first`, its marks run to `last`, `next` follows. */
export interface StopPlace {
  readonly first: number
  readonly stop: number
  readonly last: number
  readonly next: number
  readonly to: number
  readonly closers: ReadonlySet<number>
  /** Whether the stop lies in a quotation that the sentence only continues with: “‘Oh!’ he thought, ‘*what a fall! And so deep!*’”. */
  readonly isWoven: boolean
}

type Initial = 'upper' | 'lower' | 'digit' | 'other'

/** What follows a stop: its first word and how that begins; `quoted` if the stop takes a closing quotation mark in. */
interface AfterStop {
  readonly word: number
  readonly initial: Initial
  readonly quoted: boolean
}

const MOST_OPENERS = 4
const LONGEST_DOTS = 12
const domain = /^(?:com|net|org|edu|gov|co)$/i

/** Checks whether the sentence ends with the marks `[stop, last]`. */
export function endsSentence(tokens: Tokens, place: StopPlace): boolean {
  const { text, starts, ends } = tokens
  const { first, stop, last, next, to } = place
  const code = text.charCodeAt(ends[stop]! - 1)
  if (foreignStops.has(code)) return true
  const word = firstWord(tokens, next, to)
  const initial = initialOf(text, starts[word]!)
  if (!isSpaced(tokens, next)) return isMissingSpace(tokens, place, initial)
  const mark = text[starts[next]!]!
  if (mark === ',' || mark === ';' || mark === ':') return false
  if (isOpening(tokens, first, stop)) return false
  if (!isPureStop(tokens, stop)) return endsAtAbbreviation(tokens, place, word, initial)
  const after = { word, initial, quoted: isQuoteClosed(tokens, place) }
  const run = text.slice(starts[stop]!, ends[last]!)
  if (run.includes('!') || run.includes('?')) return endsAtCry(tokens, place, after)
  if (run.startsWith('…') || /^\.\s?\./.test(run)) return endsAtEllipsis(tokens, place, after)
  return endsAtFullStop(tokens, place, after)
}

/** Whether nothing but opening marks or a list sign stands before the stop. */
function isOpening(tokens: Tokens, first: number, stop: number): boolean {
  if (stop - first > 3) return false
  const signTail = signEnd(tokens, first, tokens.length)
  if (signTail > stop) return true
  for (let i = first; i < stop; i++) if (/[\p{L}\p{N}]/u.test(tokens.norms[i]!)) return isSectionNumber(tokens, first, stop)
  return true
}

/** “4.1.” in front of its heading. */
const isSectionNumber = ({ norms, starts, ends }: Tokens, first: number, stop: number) =>
  stop === first + 1 && starts[stop] === ends[first] && /^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(norms[first]!)

/** The first token from `next` on that is no opening mark or dash. */
function firstWord({ text, starts }: Tokens, next: number, to: number): number {
  let at = next
  while (at + 1 < to && at - next < MOST_OPENERS && /[("“‘'«„[{*_–—-]/.test(text[starts[at]!]!)) at++
  return at
}

export function initialOf(text: string, at: number): Initial {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return 'lower'
  if (code >= 65 && code <= 90) return 'upper'
  if (code >= 48 && code <= 57) return 'digit'
  if (code < 128) return 'other'
  const char = String.fromCodePoint(text.codePointAt(at)!)
  if (/\p{Lu}|\p{Lt}|\p{Lo}/u.test(char)) return 'upper'
  if (/\p{Ll}/u.test(char)) return 'lower'
  return /\p{N}/u.test(char) ? 'digit' : 'other'
}

/** Whether the marks take a closing quotation mark in. */
function isQuoteClosed({ text, starts }: Tokens, { stop, last }: StopPlace): boolean {
  for (let i = stop + 1; i <= last; i++) if (/["”’'»“]/.test(text[starts[i]!]!)) return true
  return false
}

/** A stop with a word glued to it: “… the end.Next day …”, and no address or file name. */
function isMissingSpace({ text, starts, ends }: Tokens, { first, stop, last, next }: StopPlace, initial: Initial): boolean {
  if (initial === 'lower') return isGluedQuestion(text, starts[stop]!, starts[next]!)
  if (initial !== 'upper' || stop === first || ends[stop]! - starts[stop]! > LONGEST_DOTS) return false
  if (starts[stop]! > ends[stop - 1]!) return false
  const before = text.slice(Math.max(starts[stop - 1]!, starts[stop]! - 3), starts[stop]!)
  const isPlain = /^\p{Ll}{2,3}$|^\p{Ll}[’'”"]$|^[)\]]$|^\d{2,3}$/u.test(before)
  const opening = text.slice(starts[next]!, ends[next]! + 2)
  if (domain.test(text.slice(starts[next]!, ends[next]!)) || /^\.[a-z\d]/.test(text.slice(ends[next]!, ends[next]! + 2)))
    return false
  return isPlain && (last > stop || /^[“"‘]?(?:\p{Lu}\p{Ll}|[AI](?:\s|$|[’']))/u.test(opening))
}

/** “… for talk?they will …”: a separate word on both sides of the question mark. */
function isGluedQuestion(text: string, stop: number, next: number): boolean {
  if (text[stop] !== '?' || text[next - 1] !== '?') return false
  return (
    /(?:^|\s)\p{L}{2,16}$/u.test(text.slice(Math.max(0, stop - 17), stop)) &&
    /^\p{Ll}{3,16}(?:\s|$)/u.test(text.slice(next, next + 17))
  )
}

/** Whether the mark may be part of a name: a capital within the sentence stands before it. */
function isNamesMark({ text, starts }: Tokens, first: number, stop: number): boolean {
  return stop - 1 > first && initialOf(text, starts[stop - 1]!) === 'upper'
}

function endsAtCry(
  tokens: Tokens,
  { first, stop, last, next, to, isWoven }: StopPlace,
  { word, initial, quoted }: AfterStop
): boolean {
  if (isWoven && (!quoted || tokens.text[tokens.starts[next]!] === '(')) return false
  if (!quoted && last === stop && word === next && isTitledCry(tokens, stop, word)) return false
  if (initial === 'lower') {
    if (!quoted && word === next && asks(tokens, word, to)) return true
    if (quoted || word > next || isLink(tokens.norms[word]!) || isCue(tokens, word, to)) return false
    if (isBracketed(tokens, first, stop, last)) return false
    return !isNamesMark(tokens, first, stop)
  }
  if (initial === 'other' && quoted) return false
  if (initial === 'upper' && isRollCall(tokens, first, stop, word)) return false
  return !(quoted && isCue(tokens, word, to))
}

/** Whether a bracket that opened within the sentence closes after the stop: “The (new!) pier is open.” */
function isBracketed({ norms }: Tokens, first: number, stop: number, last: number): boolean {
  if (!norms.slice(stop + 1, last + 1).some((norm) => norm === ')' || norm === ']')) return false
  for (let i = stop - 1; i > first; i--) if (norms[i] === '(' || norms[i] === '[') return true
  return false
}

/** “is it”, “do they”: a question that begins with a small letter. */
const asks = ({ norms, tags }: Tokens, word: number, to: number) =>
  word + 1 < to && (tags[word] === 'AUX' || tags[word] === 'VERB') && openingPronouns.has(norms[word + 1]!)

/** “Marn! Tashk! Helm!”: one name called after the other. */
function isRollCall(tokens: Tokens, first: number, stop: number, word: number): boolean {
  const { tags, norms, length } = tokens
  if (tags[word] !== 'PROPN' || tags[stop - 1] !== 'PROPN' || stop - first > 1 + MOST_OPENERS) return false
  for (let i = first; i < stop - 1; i++) if (tags[i] !== 'PUNCT' && tags[i] !== 'PROPN') return false
  return word + 1 < length && /^[!…]|^\.\./.test(norms[word + 1]!)
}

/** What was left unsaid continues with a small letter, and mostly with “I”. */
function endsAtEllipsis(tokens: Tokens, { stop, to }: StopPlace, { word, initial, quoted }: AfterStop): boolean {
  if (isWeb(tokens.text, tokens.starts[word]!)) return true
  if (initial !== 'upper' || (!quoted && tokens.norms[word] === 'i' && !isDoubled(tokens, stop))) return false
  return !(quoted && isCue(tokens, word, to))
}

/** Two points, by a slip for one. */
const isDoubled = ({ starts, ends, norms }: Tokens, stop: number) =>
  norms[stop] === '..' && starts[stop] === ends[stop - 1] && starts[stop + 1] !== ends[stop]

function endsAtFullStop(tokens: Tokens, place: StopPlace, { word, initial, quoted }: AfterStop): boolean {
  const { norms, text, starts, ends } = tokens
  const { stop, last, next } = place
  if (initial === 'upper') {
    if (last > stop || word > next) return true
    return !isInitialI(tokens, place.first, stop, word) && !isCourtCase(tokens, place.first, stop)
  }
  if (initial === 'digit') return last > stop || !isShortened(norms[stop - 1]!) || countsAnew(tokens, place, word)
  if (initial === 'other') return true
  if (/\p{Lu}/u.test(text.slice(starts[word]!, ends[word]!))) return true
  if (isWeb(text, starts[word]!)) return true
  if (quoted || last > stop || word > next) return false
  if (/\d{4}$/.test(norms[stop - 1]!) && openingPronouns.has(norms[word]!)) return true
  return !isShortened(norms[stop - 1]!) && !isMeasure(tokens, stop)
}

/** “It shut in 2031. 40 men lost work.”: a figure ends a sentence, and one with what it counts begins the next. */
function countsAnew(tokens: Tokens, { first, stop, to }: StopPlace, word: number): boolean {
  const { norms, tags, text, starts } = tokens
  if (!/^\d[\d.,]*$/.test(norms[stop - 1]!) || word + 1 >= to || initialOf(text, starts[word + 1]!) !== 'lower') return false
  return tags[word + 1] !== 'CCONJ' && tags[word + 1] !== 'ADP' && canBeSentence(tokens, first, stop)
}

/** “Marn v. Osterby”: the sign between the parties of a case. */
const isCourtCase = ({ text, starts, ends }: Tokens, first: number, stop: number) =>
  stop - 2 >= first &&
  text.slice(starts[stop - 1]!, ends[stop - 1]!) === 'v' &&
  starts[stop] === ends[stop - 1] &&
  initialOf(text, starts[stop - 2]!) === 'upper'

/** “6 in. deep”, “4 per cent. of it”: a measure after its figure, shortened. */
const isMeasure = ({ norms }: Tokens, stop: number) =>
  measureStops.has(norms[stop - 1]!) && (/^\d/.test(norms[stop - 2] ?? '') || norms[stop - 2] === 'per')

/** “Oren I. Tashk”: the initial between two names, and neither the pronoun (“you and I. Mara left.”) nor a figure (“World War I”). */
function isInitialI(tokens: Tokens, first: number, stop: number, word: number): boolean {
  const { norms, tags, text, starts, ends } = tokens
  const i = stop - 1
  if (norms[i] !== 'i' || starts[stop] !== ends[i] || i <= first || isStarter(norms[word]!)) return false
  const before = text.slice(starts[i - 1]!, ends[i - 1]!)
  if (!/^\p{Lu}/u.test(before) || countedNouns.has(norms[i - 1]!) || reigning.has(norms[i - 1]!)) return false
  if (i - 2 >= first && reigning.has(norms[i - 2]!)) return false
  if (/^\p{Lu}\.$/u.test(before)) return true
  return tags[i - 1] === 'PROPN' && !isStarter(norms[i - 1]!)
}

/** Whether a word before a stop may be an abbreviation that is not certain enough to carry its stop, so a small letter after it decides. */
function isShortened(norm: string): boolean {
  if (/^[)\]"”’']$/.test(norm)) return false
  if (ordinalFigure.test(norm)) return false
  if (norm.length === 1 || /\d/.test(norm) || norm.includes('.')) return true
  if (figureAbbreviations.has(norm) || dateAbbreviations.has(norm)) return true
  if (otherAbbreviations.has(norm) || titleAbbreviations.has(norm)) return true
  return norm.length <= 4 && !/[aeiouy]/.test(norm)
}
