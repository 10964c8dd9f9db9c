import { elisions } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { isCue } from './speech-cue.ts'

/** Marks that open and close each other: double ones of every look, single ones, guillemets. */
export type MarkFamily = 'double' | 'single' | 'guillemet'

/** One quotation mark, and what it may do where it stands. */
export interface QuotationMark {
  readonly start: number
  readonly end: number
  readonly family: MarkFamily
  /** The mark’s first character. */
  readonly sign: string
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** The mark's own look and its neighbours agree: “ before a word, ” after one. */
  readonly isPlain: boolean
  /** A closing single mark that may as well be the apostrophe of a plural (“the workers’ …”). */
  readonly isApostrophe: boolean
}

type Look = 'open' | 'close' | 'either'
type Kind = readonly [MarkFamily, Look]

const looks: ReadonlyMap<number, Kind> = new Map([
  [0x22, ['double', 'either']],
  [0xff02, ['double', 'either']],
  [0x201c, ['double', 'open']],
  [0x201e, ['double', 'open']],
  [0x201f, ['double', 'open']],
  [0x201d, ['double', 'close']],
  [0x300c, ['double', 'open']],
  [0x300d, ['double', 'close']],
  [0x27, ['single', 'either']],
  [0x2018, ['single', 'open']],
  [0x201a, ['single', 'open']],
  [0x201b, ['single', 'open']],
  [0x2019, ['single', 'close']],
  [0xab, ['guillemet', 'open']],
  [0xbb, ['guillemet', 'close']],
  [0x2039, ['guillemet', 'open']],
  [0x203a, ['guillemet', 'close']]
])

const opensAfter = /[\s([{<=—–\-/“‘„«"'‹]/
const closesBefore = /[\s)\]}>—–\-/”’»"'›.,;:!?…]/

/** Returns the quotation mark at token `i`, or undefined. `start` and `end` bound the paragraph. */
export function quotationMarkAt(tokens: Tokens, i: number, start: number, end: number): QuotationMark | undefined {
  const { text, starts, ends } = tokens
  const code = text.charCodeAt(starts[i]!)
  if (code < 0x22 || (code > 0x27 && code < 0x60) || (code > 0x60 && code < 0xab)) return undefined
  const length = ends[i]! - starts[i]!
  if (code === 0x60) return length === 2 ? plainMark(tokens, i, 'double', 'open') : undefined
  const known = looks.get(code)
  if (known === undefined) return undefined
  if (code === 0x27 && length === 2 && text.charCodeAt(ends[i]! - 1) === 0x27) return judge(tokens, i, { start, end }, doubled)
  if (length > 1 && text.charCodeAt(ends[i]! - 1) !== code) return undefined
  if (length > 2) return undefined
  return judge(tokens, i, { start, end }, known)
}

const plainMark = ({ text, starts, ends }: Tokens, i: number, family: MarkFamily, look: Look): QuotationMark => ({
  start: starts[i]!,
  end: ends[i]!,
  family,
  sign: text[starts[i]!]!,
  mayOpen: look === 'open',
  mayClose: look === 'close',
  isPlain: true,
  isApostrophe: false
})

/** Two apostrophes: a typewriter’s double mark. */
const doubled: Kind = ['double', 'either']

/** The mark at token `i` of a paragraph by its neighbours; undefined if it can neither open nor close. */
function judge(
  tokens: Tokens,
  i: number,
  { start, end }: { readonly start: number; readonly end: number },
  [family, look]: Kind
): QuotationMark | undefined {
  const { text, starts, ends, norms } = tokens
  const before = starts[i]! > start ? text[starts[i]! - 1]! : ' '
  const after = ends[i]! < end ? text[ends[i]!]! : ' '
  const fitsOpen = opensAfter.test(before) && !/\s/.test(after)
  const fitsClose = closesBefore.test(after) && !/\s/.test(before)
  const either = fitsOpen === fitsClose
  let mayOpen = look === 'open' || (look === 'either' && (fitsOpen || either)) || (look === 'close' && fitsOpen && !fitsClose)
  let mayClose = look === 'close' || (look === 'either' && (fitsClose || either)) || (look === 'open' && fitsClose && !fitsOpen)
  if (mayOpen && mayClose && isFloating(before, after) && isCue(tokens, i + 1, tokens.length)) mayOpen = false
  let isApostrophe = false
  if (family === 'single') {
    if (isElision(tokens, i, after)) return undefined
    mayOpen &&= fitsOpen && !fitsClose
    mayClose &&= fitsClose && !fitsOpen
    if (look === 'open') mayClose = false
    isApostrophe = i > 0 && norms[i - 1]!.endsWith('s') && (after === ' ' || after === ',')
  }
  if (!mayOpen && !mayClose) return undefined
  const isPlain = mayOpen !== mayClose
  return { start: starts[i]!, end: ends[i]!, family, sign: text[starts[i]!]!, mayOpen, mayClose, isPlain, isApostrophe }
}

const isFloating = (before: string, after: string) => /\s/.test(before) && /\s/.test(after)

/** “’90s”, “’em”: an apostrophe for what is left out, whichever way it is turned. */
function isElision({ starts, ends, norms, length }: Tokens, i: number, after: string): boolean {
  if (/[0-9]/.test(after)) return i + 1 < length && /^\d0s$|^\d\d$/.test(norms[i + 1]!)
  return i + 1 < length && starts[i + 1] === ends[i] && elisions.has(norms[i + 1]!)
}
