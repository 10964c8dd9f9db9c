import type { Edit, Significance } from '../../schemas/comparison.ts'
import { explainChange } from './explain-change.ts'
import { isNumeric, numberKey } from './number-key.ts'
import type { Phrase } from './phrase.ts'
import * as word from './word-traits.ts'

/** What kind of words changed, and how deep the change goes. */
export interface ChangeClass {
  readonly class: Edit['class']
  readonly significance: Significance
}

const surface = new Set<Edit['class']>(['punctuation', 'spelling', 'abbreviation', 'number-format'])

/**
 * Classes a change by what differs between its two sides; `next` is the word behind it, '' where there is none.
 *
 * A normalisation that makes both sides equal decides first (see `explainChange`); then what only one side has: negation, numbers, the
 * one who said it, a speech verb for another, hedges, intensifiers, names; then closed-class words alone; the rest is wording.
 * Significance: what a normalisation explains is surface (inflection: style). A wording that is exchanged word for word is style, as
 * the same can be said in other words; one that gains or loses content words says more or less, and one that names another day something
 * else: meaning. A name cut or filled up (“Oren Tashk”, “Tashk”) means the same person: style.
 */
export function classChange(base: Phrase, variant: Phrase, next: string): ChangeClass {
  const explained = explainChange(base, variant)
  if (explained !== null) return { class: explained, significance: surface.has(explained) ? 'surface' : 'style' }
  const found = classOf(base, variant, next)
  return { class: found, significance: significanceOf(found, base, variant) }
}

function classOf(base: Phrase, variant: Phrase, next: string): Edit['class'] {
  const [b, v] = [base.norms, variant.norms]
  const anyBits = base.anyBits | variant.anyBits
  if ((anyBits & word.NEGATOR) !== 0 && count(base, word.NEGATOR) !== count(variant, word.NEGATOR)) return 'negation'
  if (isPrefixNegation(b, v)) return 'negation'
  if (dropsSource(base, variant) || dropsSource(variant, base)) return 'attribution'
  if ((base.anyBits & variant.anyBits & word.SPEECH) !== 0 && onlyDiffersInSpeech(base, variant)) return 'speech-verb'
  if ((anyBits & word.SAYS_NUMBER) !== 0 && numberPart(b) !== numberPart(v)) return 'number'
  if ((anyBits & word.WOULD) !== 0 && isBackshift(b, v)) return 'tense'
  if (weighs(base, variant, isNumeric(next) ? word.HEDGE | word.ABOUT : word.HEDGE)) return 'hedge'
  if (weighs(base, variant, word.INTENSIFIER)) return 'intensifier'
  if (hasName(base) || hasName(variant)) return 'name'
  return (base.allBits & variant.allBits & word.GRAMMATICAL) !== 0 ? 'function-word' : 'wording'
}

/** How many words of a phrase have one of the traits. */
function count({ traits }: Phrase, bits: number): number {
  let sum = 0
  for (let i = 0; i < traits.length; i++) if ((traits[i]!.bits & bits) !== 0) sum++
  return sum
}

function hasName({ isName, traits }: Phrase): boolean {
  for (let i = 0; i < isName.length; i++) if (isName[i] && (traits[i]!.bits & (word.CLOSED | word.DAY)) === 0) return true
  return false
}

/** “likely” → “unlikely”. */
const isPrefixNegation = (b: readonly string[], v: readonly string[]) =>
  b.length <= 3 && v.length <= 3 && b.some((left) => v.some((right) => isNegated(left, right) || isNegated(right, left)))

function isNegated(long: string, short: string): boolean {
  const ahead = long.length - short.length
  if (short.length <= 3 || (ahead !== 2 && ahead !== 3) || !long.endsWith(short)) return false
  return negativePrefixes.has(long.slice(0, ahead))
}

const negativePrefixes = new Set(['un', 'in', 'im', 'il', 'ir', 'non', 'dis'])

/** More words than this say something besides who said it. */
const LONGEST_SOURCE = 10

/** Whether `having` says who said or saw it and `lacking` does not. */
function dropsSource(having: Phrase, lacking: Phrase): boolean {
  return (
    having.norms.length > 1 &&
    having.norms.length <= LONGEST_SOURCE &&
    namesSource(having) &&
    !namesSource(lacking) &&
    (lacking.anyBits & word.SPEECH) === 0
  )
}

const namesSource = ({ norms, traits, anyBits }: Phrase) =>
  ((anyBits & word.CUE) !== 0 && norms.length > 1) ||
  ((anyBits & word.ACCESS) !== 0 && norms.some((_, i) => (traits[i]!.bits & word.ACCESS) !== 0 && norms[i + 1] === 'by'))

/** The words of a phrase that have none of the traits, in a row. */
const without = ({ norms, traits }: Phrase, bits: number) => norms.filter((_, i) => (traits[i]!.bits & bits) === 0).join(' ')

/** Whether two phrases are equal but for speech verbs and closed-class words. */
const onlyDiffersInSpeech = (base: Phrase, variant: Phrase) =>
  without(base, word.SPEECH | word.CLOSED) === without(variant, word.SPEECH | word.CLOSED)

const numberPart = (norms: readonly string[]) => (numberKey(norms.filter(isNumeric)) ?? '').replace(/[^#0-9.% ]/g, '')

/** “will” → “would”: the same prospect, in reported speech. */
function isBackshift(b: readonly string[], v: readonly string[]): boolean {
  const plain = (norms: readonly string[]) =>
    norms.map((norm) => (norm === 'would' || norm === "'ll" || norm === "'d" ? 'will' : norm)).join(' ')
  return b.length > 0 && plain(b) === plain(v)
}

/** Whether words with one of the traits stand on one side only, and are at least half of what changes besides closed-class words. */
function weighs(base: Phrase, variant: Phrase, bits: number): boolean {
  if (((base.anyBits | variant.anyBits) & bits) === 0) return false
  const having = ({ norms, traits }: Phrase) => norms.filter((_, i) => (traits[i]!.bits & bits) !== 0)
  const [left, right] = [having(base), having(variant)]
  if (left.join(' ') === right.join(' ')) return false
  const others = (phrase: Phrase) => phrase.norms.length - count(phrase, bits | word.CLOSED)
  return Math.max(others(base), others(variant)) <= Math.max(left.length, right.length)
}

function significanceOf(found: Edit['class'], base: Phrase, variant: Phrase): Significance {
  if (found === 'function-word' || found === 'tense') return 'style'
  if (found === 'name') return isSameBearer(base, variant) ? 'style' : 'meaning'
  if (found !== 'wording' || ((base.anyBits | variant.anyBits) & word.DAY) !== 0) return 'meaning'
  const content = (phrase: Phrase) => phrase.norms.length - count(phrase, word.CLOSED)
  const [left, right] = [content(base), content(variant)]
  return left === 0 || right === 0 || Math.abs(left - right) > 1 ? 'meaning' : 'style'
}

/** Whether the words of one side are all among the other's, or nothing but a form of address changed. */
function isSameBearer(base: Phrase, variant: Phrase): boolean {
  const [b, v] = [withoutHonorifics(base), withoutHonorifics(variant)]
  if (b.length === 0 && v.length === 0) return true
  return b.length > 0 && v.length > 0 && (b.every((norm) => v.includes(norm)) || v.every((norm) => b.includes(norm)))
}

const withoutHonorifics = ({ norms, traits, anyBits }: Phrase) =>
  (anyBits & word.HONORIFIC) === 0 ? norms : norms.filter((_, i) => (traits[i]!.bits & word.HONORIFIC) === 0)
