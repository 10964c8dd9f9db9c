import {
  accessVerbs,
  attributionCues,
  calendarWords,
  closedClass,
  hedges,
  honorifics,
  intensifiers,
  isContractedNot,
  negators,
  speechVerbs,
  spellingKey,
  stem,
  vagueFigures,
  wouldForms
} from '../../languages/lexicon.ts'
import { isNumeric, saysNumber } from './number-key.ts'
import { hasShortForm } from './short-forms.ts'

/** What the classes ask of a word, looked up once: `bits` holds the lists that it stands in, as the constants below. */
export interface WordTraits {
  readonly bits: number
  readonly spelling: string
  readonly stem: string
}

export const NEGATOR = 1
export const CLOSED = 2
/** Of the closed class, or contracted with “not”. */
export const GRAMMATICAL = 4
export const HEDGE = 8
export const INTENSIFIER = 16
export const SPEECH = 32
export const CUE = 64
export const ACCESS = 128
export const NUMERIC = 256
export const SAYS_NUMBER = 512
/** “about”, “around” and “some”, which hold a number back. */
export const ABOUT = 1024
/** “would” and its short forms. */
export const WOULD = 2048
export const DAY = 4096
export const HONORIFIC = 8192
/** May be the short form of another word. */
export const SHORT = 16384
/** Must not differ between two tenses of one statement. */
export const WEIGHTY = 32768

/** Bounds what is remembered: traits are a pure function of the word, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const remembered = new Map<string, WordTraits>()

/** Returns the traits of a word (lower case, plain typography). */
export function traitsOf(norm: string): WordTraits {
  let traits = remembered.get(norm)
  if (traits === undefined) {
    traits = { bits: bitsOf(norm), spelling: spellingKey(norm), stem: stem(norm) }
    if (remembered.size < LARGEST_CACHE) remembered.set(norm, traits)
  }
  return traits
}

const lists: readonly (readonly [ReadonlySet<string>, number])[] = [
  [negators, NEGATOR],
  [closedClass, CLOSED | GRAMMATICAL],
  [hedges, HEDGE],
  [intensifiers, INTENSIFIER],
  [speechVerbs, SPEECH],
  [attributionCues, CUE],
  [accessVerbs, ACCESS],
  [calendarWords, DAY],
  [honorifics, HONORIFIC],
  [vagueFigures, ABOUT],
  [wouldForms, WOULD]
]

function bitsOf(norm: string): number {
  let bits = 0
  for (const [list, bit] of lists) if (list.has(norm)) bits |= bit
  if (isContractedNot(norm)) bits |= GRAMMATICAL | NEGATOR
  if (isNumeric(norm)) bits |= NUMERIC
  if (saysNumber(norm)) bits |= SAYS_NUMBER
  if (hasShortForm(norm)) bits |= SHORT
  const isHeldBack = (bits & HEDGE) !== 0 && (bits & CLOSED) !== 0
  if (norm !== 'would' && ((bits & NEGATOR) !== 0 || isHeldBack)) bits |= WEIGHTY
  return bits
}
