import { clockWords, isStarter, smallWords } from '../../languages/lexicon.ts'

const LONGEST_HEADING = 90
const MOST_WORDS = 12
/** A line in sentence case is a heading only if it is shorter still. */
const MOST_PLAIN_WORDS = 8

const terminal = /[.!?…:;,。।][”"’'»)\]]{0,3}$/
const quoteMark = /["“”„«»]/
const innerStop = /[.!?…][”"’']?\s+\p{Lu}\p{Ll}/u
const opensCapital = /^[\p{Lu}\p{N}]/u
const bulletSign = /^[•‣◦▪■●∙·*►–-]\s/

/** Checks whether the paragraph `piece` heads a section: short, without a stop at its end, in title case or capitals, or a few words long. */
export function isHeading(piece: string, hasTextAfter: boolean): boolean {
  if (piece.length > LONGEST_HEADING || terminal.test(piece) || bulletSign.test(piece)) return false
  if (innerStop.test(piece)) return false
  const words = piece.split(/\s+/)
  if (words.length > MOST_WORDS || !opensCapital.test(piece)) return false
  const isTitleCase = words.every((word) => smallWords.has(word.toLowerCase()) || !/^\p{Ll}/u.test(word))
  if (isTitleCase) return true
  return hasTextAfter && words.length <= MOST_PLAIN_WORDS && !quoteMark.test(piece)
}

const capitals = /^[A-Z0-9][A-Z0-9’'&-]*$/

const plainCapital = /^\p{Lu}\p{Ll}{2,}$/u
const plainSmall = /\s\p{Ll}{2,}/u
/** A sentence has a small letter within this many characters. */
const SENTENCE_HEAD = 60

/**
 * Returns where a heading in capitals that stands glued in front of a sentence ends (“HARBOUR TIES The mayor said …”), or `start`.
 *
 * Two words in capitals at least, one of them too long for an acronym, and then a sentence: a word in small letters with a capital, which no comma
 * or colon follows as after the place in a dateline.
 */
export function gluedHeadingEnd(text: string, start: number, end: number): number {
  let at = start
  let long = 0
  for (let count = 0; count <= MOST_WORDS; count++) {
    let wordEnd = at
    while (wordEnd < end && wordEnd - at < 40 && text.charCodeAt(wordEnd) > 32) wordEnd++
    const word = text.slice(at, wordEnd)
    const isCapitals = capitals.test(word)
    if (count >= 2 && long > 0 && isStarter(word) && word !== word.toUpperCase()) return trimmedEnd(text, start, at)
    if (count >= 2 && long > 0 && (word === 'A' || word === 'I') && /^\s+\p{Ll}/u.test(text.slice(wordEnd, wordEnd + 4)))
      return trimmedEnd(text, start, at)
    if (
      count >= 2 &&
      long > 0 &&
      plainCapital.test(word) &&
      !clockWords.has(word.toLowerCase()) &&
      plainSmall.test(text.slice(wordEnd, Math.min(end, wordEnd + SENTENCE_HEAD)))
    )
      return trimmedEnd(text, start, at)
    if (!isCapitals) return start
    if (word.length >= 5) long++
    at = wordEnd
    while (at < end && text.charCodeAt(at) <= 32) at++
    if (at === wordEnd || at >= end) return start
  }
  return start
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) <= 32) at--
  return at
}
