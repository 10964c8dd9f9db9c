import { APOSTROPHE, classOf, DIGIT, HALF, HYPHEN, INVISIBLE, LETTER, plainForm } from './character-class.ts'

/** The words of one text: where each begins and ends. Half-open UTF-16 offsets, ascending. */
export interface WordPlaces {
  readonly starts: number[]
  readonly ends: number[]
}

const STOP = 46
const COMMA = 44

// halves of pairs stand in words: letters beyond the first plane are commoner there than signs, and no pair is torn
const NO_DIGIT = LETTER | HALF
const IN_WORD = NO_DIGIT | DIGIT
const JOINER = APOSTROPHE | HYPHEN | INVISIBLE

/**
 * Finds the words of a text: runs of letters and digits, with apostrophes and hyphens between them, figures with their separators
 * (“1,200.5”) and initials with their stops (“U.S” of “U.S.”). Linear; needs no tagger, so that readings can be compared as plain JSON.
 */
export function scanWords(text: string): WordPlaces {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    if ((classOf(text.charCodeAt(at)) & IN_WORD) === 0) {
      at++
      continue
    }
    const end = wordEnd(text, at)
    starts.push(at)
    ends.push(end)
    at = end
  }
  return { starts, ends }
}

function wordEnd(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if ((kind & IN_WORD) !== 0) continue
    if ((kind & JOINER) === 0 && code !== STOP && code !== COMMA) break
    const after = classOf(text.charCodeAt(end + 1))
    if ((after & IN_WORD) === 0) break
    if ((kind & JOINER) !== 0) continue
    const before = classOf(text.charCodeAt(end - 1))
    if (before === DIGIT && after === DIGIT) continue
    const isInside = (before & NO_DIGIT) !== 0 && (after & NO_DIGIT) !== 0
    if (code === STOP && isInside && isInitial(text, start, end - 1)) continue
    break
  }
  return end
}

/** Whether the letter at `at` stands alone or after another initial: the “U” and the “S” of “U.S.”. */
const isInitial = (text: string, start: number, at: number) => at === start || text.charCodeAt(at - 1) === STOP

/** Returns a word as it is compared: lower case, in plain typography. */
export const plainWord = (word: string): string => plainForm(word.toLowerCase())
