import { mainLanguage } from '../../languages/languages.ts'
import { clitic } from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'
import {
  APOSTROPHE,
  BREAK,
  classOf,
  DIGIT,
  HALF,
  HYPHEN,
  INVISIBLE,
  LETTER,
  OTHER,
  plainForm,
  SPACE
} from '../../words/character-class.ts'
import { type Word, wordOf } from './word.ts'

/** Tokens by place: `starts[i]` to `ends[i]` in the text; the form of `words[i]` is what the tagger is given for it. */
export interface ScannedTokens {
  readonly starts: number[]
  readonly ends: number[]
  readonly words: Word[]
}

/** The tagger's own splitter is quadratic on runs without white space, so a token ends here at the latest. */
export const LONGEST_TOKEN = 512

const wordCharacter = /[\p{L}\p{M}\p{N}]/u

/** The class of a character; halves of pairs count as what the whole is. */
function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at))
  if (found !== HALF) return found
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at)!)) || isLowHalf(text, at) ? LETTER : OTHER
}

/** Whether the second half of a pair stands here whose whole is a letter. */
function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && wordCharacter.test(String.fromCodePoint(text.codePointAt(at - 1)!))
}

const address = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)[^\s"“”«»<>]+|^[\w.+-]{1,64}@[\w-]{1,100}(?:\.[\w-]{1,63}){1,8}/i

/**
 * Cuts `text[from, to)` into tokens: words with their inner hyphens, figures with their separators, abbreviations
 * with their stops, clitics apart (“Lee”, “’s”; “do”, “n’t”), and every other character for itself, equal ones in a run.
 * Appends to `into`. Independent of anything read before, unlike the tagger's own splitter, which keeps a cache.
 */
export function scanTokens(text: string, from: number, to: number, into: ScannedTokens): void {
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    if ((kind & (SPACE | BREAK | INVISIBLE)) !== 0) at++
    else if (kind === LETTER || kind === DIGIT) at = scanWord(text, at, to, into)
    else at = scanMark(text, at, to, into)
  }
}

function push(into: ScannedTokens, text: string, start: number, end: number): void {
  into.starts.push(start)
  into.ends.push(end)
  into.words.push(wordAsWritten(text.slice(start, end)))
}

/** What the tagger is given: never nothing, whatever is left of the word in plain typography. */
const wordAsWritten = rememberWords((written) => wordOf(plainForm(written) || '·'))

function scanMark(text: string, at: number, to: number, into: ScannedTokens): number {
  const code = text.charCodeAt(at)
  const paired = code >= 0xd800 && code <= 0xdbff && at + 1 < to
  let end = at + (paired ? 2 : 1)
  while (!paired && end < to && end - at < LONGEST_TOKEN && text.charCodeAt(end) === code && code !== 34) end++
  // a clitic that stands apart: “the 1990’s”, “rock ’n’ roll”
  if (classAt(text, at) === APOSTROPHE && end === at + 1) {
    const tail = cliticEnd(text, at, to)
    if (tail > end && at > 0 && classAt(text, at - 1) !== SPACE) end = tail
  }
  push(into, text, at, end)
  return end
}

function cliticEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && end - at < 4 && classAt(text, end) === LETTER) end++
  return end < to && classAt(text, end) === LETTER ? at : clitic.test(text.slice(at, end)) ? end : at
}

function scanWord(text: string, at: number, to: number, into: ScannedTokens): number {
  const link = addressEnd(text, at, to)
  if (link > at) {
    push(into, text, at, link)
    return link
  }
  let end = at + 1
  const limit = Math.min(to, at + LONGEST_TOKEN)
  for (; end < limit; end++) {
    const kind = classAt(text, end)
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) continue
    if (!joins(text, end, limit, kind)) break
  }
  while (end > at + 1 && classAt(text, end - 1) === INVISIBLE) end--
  const before = text.charCodeAt(end - 1)
  if (end < limit && before >= 0xd800 && before <= 0xdbff) end++
  return splitClitics(text, at, stopEnd(text, at, end, to), into)
}

/** Whether the character between two halves of a word keeps them together. */
function joins(text: string, at: number, limit: number, kind: number): boolean {
  if (at + 1 >= limit) return false
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  if (kind === APOSTROPHE || kind === HYPHEN)
    return (before === LETTER || before === DIGIT || isInitialStop(text, at - 1)) && (after === LETTER || after === DIGIT)
  const char = text[at]
  if (char === '.')
    return (
      (before === DIGIT && after === DIGIT) ||
      (isInitial(text, at - 1) && (after === LETTER || (after === HYPHEN && at + 2 < limit && classAt(text, at + 2) === LETTER)))
    )
  if (char === ',' || char === ':') return before === DIGIT && after === DIGIT
  if (char === '&') return before === LETTER && after === LETTER && isUpper(text, at - 1) && isUpper(text, at + 1)
  return false
}

const isUpper = (text: string, at: number) => {
  const char = text[at]!
  return char !== char.toLowerCase()
}

/** Whether the letter at `at` stands alone: the “U” and “S” of “U.S.”. */
function isInitial(text: string, at: number): boolean {
  if (classAt(text, at) !== LETTER) return false
  const before = at === 0 ? SPACE : classAt(text, at - 1)
  return before !== LETTER && before !== DIGIT && before !== APOSTROPHE
}

const isInitialStop = (text: string, at: number) => text[at] === '.' && at > 0 && isInitial(text, at - 1)

/** Takes the stop of an abbreviation into the token. */
function stopEnd(text: string, start: number, end: number, to: number): number {
  if (text[end] !== '.' || end >= to || text[end + 1] === '.') return end
  const word = text.slice(start, end)
  if (/^[A-Za-z](?:\.[A-Za-z])+$/.test(word) || /^[A-Z]$/.test(word)) return word === 'I' ? end : end + 1
  let next = end + 1
  while (next < to && next < end + 8 && classAt(text, next) === SPACE) next++
  return mainLanguage.isAbbreviation(word, next < to ? text[next]! : '') ? end + 1 : end
}

/** Marks at the end of an address that belong to the sentence around it. */
const closingMarks = '.,;:!?)]}\'"”’>'

function addressEnd(text: string, at: number, to: number): number {
  const hint = text.slice(at, Math.min(to, at + 24))
  if (!hint.includes('://') && !hint.startsWith('www.') && !hint.includes('@')) return at
  const found = address.exec(text.slice(at, Math.min(to, at + LONGEST_TOKEN)))
  if (!found) return at
  let end = at + found[0].length
  while (end > at && closingMarks.includes(text[end - 1]!)) end--
  return end
}

function splitClitics(text: string, start: number, end: number, into: ScannedTokens): number {
  let cut = end
  for (let at = end - 1; at > start && at >= end - 4; at--) {
    if (classAt(text, at) !== APOSTROPHE) continue
    if (clitic.test(text.slice(at, end))) cut = at
    else if (at - 1 > start && clitic.test(text.slice(at - 1, end))) cut = at - 1
    break
  }
  push(into, text, start, cut)
  if (cut < end) push(into, text, cut, end)
  return end
}
