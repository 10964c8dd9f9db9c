/** A letter, a mark on one, “_”, or a digit of another script. */
export const LETTER = 1
/** 0 to 9. */
export const DIGIT = 2
/** White space within a line. */
export const SPACE = 4
/** A line break. */
export const BREAK = 8
export const APOSTROPHE = 16
/** A hyphen: of the keyboard, of print, or one that does not break. Dashes do not count. */
export const HYPHEN = 32
/** Something without width that no reader sees: a soft hyphen, a byte order mark, a mark of direction. */
export const INVISIBLE = 64
/** Half of a pair of code units that are one character. */
export const HALF = 128
/** Any other sign. */
export const OTHER = 256

const kinds: readonly (readonly [RegExp, number])[] = [
  [/['’‘ʼ]/, APOSTROPHE],
  [/[-‐‑]/, HYPHEN],
  [/[\n\r\x85\u2028\u2029]/, BREAK],
  [/\p{Cf}/u, INVISIBLE],
  [/[\0-\x20]|\s/, SPACE],
  [/[0-9]/, DIGIT],
  [/[\p{L}\p{M}\p{N}_]/u, LETTER],
  [/[\ud800-\udfff]/, HALF]
]

/** By code unit; 0 until it is asked for. */
const classes = new Uint16Array(1 << 16)

/**
 * Returns what a UTF-16 code unit is in a word. The classes are bits, so that a scanner can ask for several at once.
 * All scanners ask here, so that they agree where a word ends.
 */
export const classOf = (code: number): number => classes[code] || classify(code)

function classify(code: number): number {
  // beyond the end of a text
  if (Number.isNaN(code)) return OTHER
  const character = String.fromCharCode(code)
  const found = kinds.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER
  classes[code] = found
  return found
}

const apostrophes = /[’‘ʼ]/g
const hyphens = /[‐‑]/g
const invisible = /\p{Cf}/gu
const unusual = /[^\x21-\x7e]/

/** Returns a word in plain typography: apostrophes and hyphens of the keyboard, nothing invisible, letters and their marks as one character. */
export function plainForm(word: string): string {
  if (!unusual.test(word)) return word
  return word.replace(apostrophes, "'").replace(hyphens, '-').replace(invisible, '').normalize('NFC')
}
