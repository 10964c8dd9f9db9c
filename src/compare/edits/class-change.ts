import type { Edit, Significance } from '../../schemas/comparison.ts'
import { explainChange } from './explain-change.ts'
import { isNumeric, numberKey, saysNumber } from './number-key.ts'
import type { Phrase } from './phrase.ts'
import {
  accessVerbs,
  attributionCues,
  calendarWords,
  closedClass,
  hedges,
  honorifics,
  intensifiers,
  negators,
  speechVerbs
} from './word-classes.ts'

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
  if (count(b, negators) !== count(v, negators) || isPrefixNegation(b, v)) return 'negation'
  if (dropsSource(b, v) || dropsSource(v, b)) return 'attribution'
  if (onlyDiffers(b, v, speechVerbs) && b.some(isSpeech) && v.some(isSpeech)) return 'speech-verb'
  if ((b.some(saysNumber) || v.some(saysNumber)) && numberPart(b) !== numberPart(v)) return 'number'
  if (isBackshift(b, v)) return 'tense'
  if (weighs(b, v, (norm) => hedges.has(norm) || (isAbout(norm) && isNumeric(next)))) return 'hedge'
  if (weighs(b, v, (norm) => intensifiers.has(norm))) return 'intensifier'
  if (hasName(base) || hasName(variant)) return 'name'
  return b.every(isClosed) && v.every(isClosed) ? 'function-word' : 'wording'
}

const isClosed = (norm: string) => closedClass.has(norm) || norm.endsWith("n't")
const isDay = (norm: string) => calendarWords.has(norm)
const isSpeech = (norm: string) => speechVerbs.has(norm)
const isAbout = (norm: string) => norm === 'about' || norm === 'around' || norm === 'some'
const count = (norms: readonly string[], list: ReadonlySet<string>) =>
  norms.reduce((sum, norm) => sum + (list.has(norm) ? 1 : 0), 0)
const hasName = ({ isName, norms }: Phrase) =>
  isName.some((is, i) => is && !closedClass.has(norms[i]!) && !calendarWords.has(norms[i]!))

/** “likely” → “unlikely”. */
const isPrefixNegation = (b: readonly string[], v: readonly string[]) =>
  b.length <= 3 && v.length <= 3 && b.some((left) => v.some((right) => isNegated(left, right) || isNegated(right, left)))

const isNegated = (long: string, short: string) =>
  short.length > 3 && long.endsWith(short) && /^(?:un|in|im|il|ir|non|dis)$/.test(long.slice(0, long.length - short.length))

/** More words than this say something besides who said it. */
const LONGEST_SOURCE = 10

/** Whether `having` says who said or saw it and `lacking` does not. */
function dropsSource(having: readonly string[], lacking: readonly string[]): boolean {
  return (
    having.length > 1 &&
    having.length <= LONGEST_SOURCE &&
    namesSource(having) &&
    !namesSource(lacking) &&
    !lacking.some(isSpeech)
  )
}

const namesSource = (norms: readonly string[]) =>
  norms.some((norm, i) => (attributionCues.has(norm) && norms.length > 1) || (accessVerbs.has(norm) && norms[i + 1] === 'by'))

/** Whether two phrases are equal but for words of a list and closed-class words. */
function onlyDiffers(b: readonly string[], v: readonly string[], list: ReadonlySet<string>): boolean {
  const rest = (norms: readonly string[]) => norms.filter((norm) => !list.has(norm) && !closedClass.has(norm)).join(' ')
  return rest(b) === rest(v)
}

const numberPart = (norms: readonly string[]) => (numberKey(norms.filter(isNumeric)) ?? '').replace(/[^#0-9.% ]/g, '')

/** “will” → “would”: the same prospect, in reported speech. */
function isBackshift(b: readonly string[], v: readonly string[]): boolean {
  const plain = (norms: readonly string[]) =>
    norms.map((norm) => (norm === 'would' || norm === "'ll" || norm === "'d" ? 'will' : norm)).join(' ')
  return b.length > 0 && plain(b) === plain(v)
}

/** Whether words that `is` accepts stand on one side only, and are at least half of what changes besides closed-class words. */
function weighs(b: readonly string[], v: readonly string[], is: (norm: string) => boolean): boolean {
  const [left, right] = [b.filter(is), v.filter(is)]
  if (left.join(' ') === right.join(' ')) return false
  const others = (norms: readonly string[]) => norms.filter((norm) => !is(norm) && !closedClass.has(norm)).length
  return Math.max(others(b), others(v)) <= Math.max(left.length, right.length)
}

function significanceOf(found: Edit['class'], base: Phrase, variant: Phrase): Significance {
  if (found === 'function-word' || found === 'tense') return 'style'
  if (found === 'name') return isSameBearer(base, variant) ? 'style' : 'meaning'
  if (found !== 'wording') return 'meaning'
  if (base.norms.some(isDay) || variant.norms.some(isDay)) return 'meaning'
  const content = ({ norms }: Phrase) => norms.filter((norm) => !closedClass.has(norm)).length
  const [left, right] = [content(base), content(variant)]
  return left === 0 || right === 0 || Math.abs(left - right) > 1 ? 'meaning' : 'style'
}

/** Whether the words of one side are all among the other's, or nothing but a form of address changed. */
function isSameBearer(base: Phrase, variant: Phrase): boolean {
  const [b, v] = [base.norms.filter((norm) => !honorifics.has(norm)), variant.norms.filter((norm) => !honorifics.has(norm))]
  if (b.length === 0 && v.length === 0) return true
  return b.length > 0 && v.length > 0 && (b.every((norm) => v.includes(norm)) || v.every((norm) => b.includes(norm)))
}
