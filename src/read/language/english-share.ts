import { mainLanguage } from '../../languages/languages.ts'

const { marks } = mainLanguage
const LONGEST_MARK = Math.max(...[...marks].map((word) => word.length))

/** Counts over a piece of text: words in Latin letters, those among them that mark English, and letters of other scripts. */
export interface WordCounts {
  words: number
  english: number
  letters: number
  foreign: number
}

const isForeignLetter = /\p{L}/u

/** Counts `text[from, to)` into `counts`, in one pass. Latin letters with marks (“é”) count as letters, not as another script. */
export function countWords(text: string, from: number, to: number, counts: WordCounts): void {
  let start = -1
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32
    const lower = code | 32
    if ((lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) {
      if (start === -1) start = at
      continue
    }
    if (start !== -1) {
      counts.words++
      counts.letters += at - start
      if (at - start <= LONGEST_MARK && marks.has(text.slice(start, at).toLowerCase())) counts.english++
      start = -1
    }
    if (code > 0x24f && isForeign(code, text, at)) counts.foreign++
  }
}

/** Letters beyond Latin ones; halves of pairs count if the whole is a letter. */
function isForeign(code: number, text: string, at: number): boolean {
  if (code >= 0x2000 && code <= 0x206f) return false
  if (code >= 0xd800 && code <= 0xdfff) return code < 0xdc00 && isForeignLetter.test(String.fromCodePoint(text.codePointAt(at)!))
  return isForeignLetter.test(String.fromCharCode(code))
}
