import { APOSTROPHE, BREAK, classOf, DIGIT, HALF, INVISIBLE, LETTER, OTHER, SPACE } from '../../words/character-class.ts'
import { makeFormFinder } from '../../words/number-forms.ts'
import { plainWord } from '../../words/scan-words.ts'
import { traitsOf, type WordTraits } from './word-traits.ts'

/** What a token is: a word, a figure (digits, perhaps with letters after them), a mark, or a hyphen inside a compound. */
export const WORD = 1
export const FIGURE = 2
export const MARK = 3
export const HYPHEN = 4

/**
 * A token wherever it stands: `raw` as written, `norm` lower case with plain apostrophes, quotation marks and dashes. Tokens of one norm
 * have one `id`; `traits` are looked up when they are first asked for (`traitsAt`). A hyphen inside a compound and one between words are two forms of one norm.
 */
export interface TokenForm {
  readonly raw: string
  readonly norm: string
  readonly id: number
  readonly kind: number
  traits: WordTraits | null
}

/** Returns the traits of a token. */
export function traitsAt(form: TokenForm): WordTraits {
  form.traits ??= traitsOf(form.norm)
  return form.traits
}

/**
 * The words, figures and marks of a sentence, as parallel arrays.
 *
 * `starts` and `ends` are UTF-16 offsets in `text`; `ids` are those of the forms; `isStart[i]` is true for the first word, and for the
 * first after a quotation mark or a colon: a capital there says nothing. A hyphenated compound is cut at its hyphens, a possessive “’s”
 * stands for itself, initials keep their stops (“U.S.”), and a figure its separators (“1,200”, “1 200”).
 */
export interface CutTokens {
  readonly text: string
  readonly length: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly TokenForm[]
  readonly ids: readonly number[]
  readonly isStart: readonly boolean[]
}

const UNDERSCORE = 95

/** The class of a character. A word ends before “_”, which is a mark of stress in plain text; half a pair stands for a letter. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === UNDERSCORE) return OTHER
  const found = classOf(code)
  return found === HALF ? LETTER : found
}

const isWordPart = (kind: number) => kind === LETTER || kind === DIGIT
const isApostrophe = (code: number) => classOf(code) === APOSTROPHE
const STOP = 46
const COMMA = 44

/** The forms seen so far. */
interface FormTable {
  readonly formAt: (text: string, start: number, end: number) => TokenForm
  /** The form of a hyphen that stands inside a compound. */
  readonly inCompound: (form: TokenForm) => TokenForm
  readonly size: () => number
}

function makeFormTable(): FormTable {
  const ids = new Map<string, number>()
  const made: TokenForm[] = []
  const { find } = makeFormFinder((raw) => made.push(makeForm(raw, ids)))
  const hyphens = new Map<TokenForm, TokenForm>()
  const inCompound = (form: TokenForm) => {
    const hyphen = hyphens.get(form) ?? { ...form, kind: HYPHEN }
    hyphens.set(form, hyphen)
    return hyphen
  }
  return { formAt: (text, start, end) => made[find(text, start, end)]!, inCompound, size: () => made.length }
}

/** Bounds what is remembered: a form is a pure function of its text, so forgetting changes no answer. */
const LARGEST_TABLE = 12_000
let remembered = makeFormTable()

/** Makes a cutter of sentences (or quotations) into words, figures and marks. Forms and ids of one cutter can be compared with each other. */
export function makeTokenCutter(): (text: string) => CutTokens {
  if (remembered.size() > LARGEST_TABLE) remembered = makeFormTable()
  const { formAt, inCompound } = remembered
  return (text) => {
    const starts: number[] = []
    const ends: number[] = []
    const forms: TokenForm[] = []
    const ids: number[] = []
    const isStart: boolean[] = []
    let isNext = true
    for (let at = 0; at < text.length; ) {
      const kind = classAt(text, at)
      if ((kind & (SPACE | BREAK | INVISIBLE)) !== 0) {
        at++
        continue
      }
      const end = kind === LETTER ? wordEnd(text, at) : kind === DIGIT ? figureEnd(text, at) : markEnd(text, at)
      let form = formAt(text, at, end)
      if (form.norm === '-' && isHyphen(text, at, end)) form = inCompound(form)
      starts.push(at)
      ends.push(end)
      forms.push(form)
      ids.push(form.id)
      isStart.push(isNext && form.kind === WORD)
      isNext = form.kind !== WORD && (isNext || form.norm === '"' || form.norm === ':')
      at = end
    }
    return { text, length: isStart.length, starts, ends, forms, ids, isStart }
  }
}

function makeForm(raw: string, ids: Map<string, number>): TokenForm {
  const kind = classAt(raw, 0)
  const norm = plainMarks.get(raw) ?? plainWord(raw)
  const id = ids.get(norm) ?? ids.size
  ids.set(norm, id)
  return { raw, norm, id, kind: kind === LETTER || isClitic(raw) ? WORD : kind === DIGIT ? FIGURE : MARK, traits: null }
}

/** Whether a mark that reads as a hyphen joins two parts of a compound. */
const isHyphen = (text: string, from: number, to: number) =>
  to === from + 1 && isWordPart(classAt(text, from - 1)) && isWordPart(classAt(text, to)) && !isDash(text.charCodeAt(from))

const isDash = (code: number) => code === 0x2013 || code === 0x2014

const isClitic = (raw: string) => raw.length === 2 && isApostrophe(raw.charCodeAt(0)) && classAt(raw, 1) === LETTER

function wordEnd(text: string, from: number): number {
  const initials = initialsEnd(text, from)
  if (initials > from) return initials
  let end = from + 1
  while (end < text.length) {
    const kind = classAt(text, end)
    if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) end++
    else if (isApostrophe(text.charCodeAt(end)) && classAt(text, end + 1) === LETTER && !isPossessive(text, end)) end++
    else break
  }
  return end
}

/** Two or more single letters with a stop after each: “U.N.”, “p.m.”. */
function initialsEnd(text: string, from: number): number {
  let end = from
  while (classAt(text, end) === LETTER && text.charCodeAt(end + 1) === STOP) end += 2
  return end - from >= 4 && classAt(text, end) !== LETTER ? end : from
}

/** Whether “’s” with nothing after it stands at `at`. */
const isPossessive = (text: string, at: number) =>
  (text[at + 1] === 's' || text[at + 1] === 'S') && !isWordPart(classAt(text, at + 2))

function figureEnd(text: string, from: number): number {
  let end = from + 1
  while (end < text.length) {
    const kind = classAt(text, end)
    if (kind === DIGIT || kind === LETTER) end++
    else if (isSeparator(text, from, end)) end++
    else break
  }
  return end
}

/** Whether the character at `at` parts digits of one figure: a stop, comma or colon, or a space before a group of three. */
function isSeparator(text: string, from: number, at: number): boolean {
  if (classAt(text, at - 1) !== DIGIT || classAt(text, at + 1) !== DIGIT) return false
  const code = text.charCodeAt(at)
  if (code === STOP || code === COMMA || code === 58) return true
  if (classAt(text, at) !== SPACE) return false
  const isGroup = classAt(text, at + 2) === DIGIT && classAt(text, at + 3) === DIGIT && classAt(text, at + 4) !== DIGIT
  return isGroup && leadDigits(text, from, at) <= 3
}

/** How many digits stand between the last separator and `at`. */
function leadDigits(text: string, from: number, at: number): number {
  let digits = 0
  while (at - digits > from && digits < 4 && classAt(text, at - digits - 1) === DIGIT) digits++
  return digits
}

function markEnd(text: string, from: number): number {
  const code = text.charCodeAt(from)
  if (isApostrophe(code) && from > 0 && isWordPart(classAt(text, from - 1)) && isPossessive(text, from)) return from + 2
  let end = from + 1
  while (end < text.length && end - from < 64 && text.charCodeAt(end) === code && (code === STOP || code === 45)) end++
  return end
}

/** Quotation marks and dashes of print as those of the keyboard. */
const plainMarks: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„', '«', '»'].map((mark) => [mark, '"'] as const),
  ...['–', '—', '−', '--', '---'].map((mark) => [mark, '-'] as const),
  ['…', '...']
])
