import {
  boosters,
  failForms,
  isTimeUnit,
  negativePrefixes,
  neutralSpeechVerbs,
  pointsToTime,
  relatives,
  saysWhen,
  tellForms,
  toldAudience
} from '../../languages/lexicon.ts'
import type { Edit, Significance } from '../../schemas/comparison.ts'
import { type ExplainedClass, explainChange } from './explain-change.ts'
import { crossesIntoFuture, differsInNumber } from './judge-tense.ts'
import { judgeWording } from './judge-wording.ts'
import { isNumeric, numberKey } from './number-key.ts'
import { isCapital, type Phrase } from './phrase.ts'
import { relateWords } from './relate-words.ts'
import * as word from './word-traits.ts'

/**
 * What kind of words changed, how deep the change goes, and why. `general` says which side has the more general word and what the other calls
 * the thing, as the story may tell that both mean one; `markers` are those that one side has and the other lacks.
 */
export interface ChangeClass {
  readonly class: Edit['class']
  readonly significance: Significance
  readonly reason: string
  readonly general?: { readonly side: 'left' | 'right'; readonly specific: string }
  readonly markers?: readonly string[]
}

/** The words around a change: the word before it and the word after it ('' if it has no neighbour), and whether they are names. */
export interface Around {
  readonly before: string
  readonly next: string
  readonly isNameBefore: boolean
  readonly isNameNext: boolean
}

const explanations: Readonly<Record<ExplainedClass, string>> = {
  punctuation: 'the same words',
  spelling: 'one word in two spellings',
  abbreviation: 'the short and the long form of one name or word',
  'number-format': 'one number in two formats',
  tense: 'forms of the same word'
}

/**
 * Classes a change by what differs between its two sides, as far as words alone tell.
 *
 * A normalisation that makes both sides equal decides first (see `explainChange`). Else the first of these that fits counts: another number, time, name,
 * negation, opposite, hedge, source, speech verb, intensifier, tense; then function words, synonyms, other wording. What only the readings tell
 * (loaded words, epithets) is added by `findEdits`.
 */
export function classChange(base: Phrase, variant: Phrase, around: Around): ChangeClass {
  const explained = explainChange(base, variant)
  if (explained === 'tense') return classInflection(base, variant, around)
  if (explained !== null) return { class: explained, significance: 'surface', reason: explanations[explained] }
  return classSerious(base, variant, around) ?? classLight(base, variant, around)
}

const meaning = (found: Edit['class'], reason: string): ChangeClass => ({ class: found, significance: 'meaning', reason })
const style = (found: Edit['class'], reason: string): ChangeClass => ({ class: found, significance: 'style', reason })

function classInflection(base: Phrase, variant: Phrase, around: Around): ChangeClass {
  if (differsInNumber(base, variant, around.before)) return style('number', 'singular and plural of one word')
  if (crossesIntoFuture(base, variant)) return meaning('tense', 'one side reports what happened, the other what will happen')
  return style('tense', explanations.tense)
}

/** The classes that change what is reported, but for opposites: numbers, times, names, negation. */
function classSerious(base: Phrase, variant: Phrase, around: Around): ChangeClass | null {
  const [b, v] = [base.norms, variant.norms]
  const anyBits = base.anyBits | variant.anyBits
  if (differsInFigures(base, variant))
    return meaning('number', haveBoth(base, variant, saysNumber) ? 'different number' : 'only one side gives a number here')
  const time = classTime(base, variant, around)
  if (time !== null) return time
  if (dropsSource(base, variant) || dropsSource(variant, base))
    return meaning('attribution', 'only one side says who said it here')
  if (hasName(base) || hasName(variant) || isFullerName(base, variant, around) || isFormOfAddress(base, variant))
    return className(base, variant, around)
  if ((anyBits & word.NEGATOR) !== 0 && countNegations(base) !== countNegations(variant) && !isClauseAlone(base, variant))
    return meaning('negation', 'one side denies it')
  if (isPrefixNegation(b, v)) return meaning('negation', 'one word negates the other')
  return null
}

const saysNumber = ({ anyBits }: Phrase) => (anyBits & (word.SAYS_NUMBER | word.NUMERIC)) !== 0
const haveBoth = (base: Phrase, variant: Phrase, isSo: (phrase: Phrase) => boolean) => isSo(base) && isSo(variant)

/** Whether one side alone says something that holds a negation: that denies nothing of what the other says. */
function isClauseAlone(base: Phrase, variant: Phrase): boolean {
  if (base.norms.length > 0 && variant.norms.length > 0) return false
  const alone = base.norms.length > 0 ? base : variant
  return alone.norms.length - count(alone, word.CLOSED | word.NEGATOR) >= 2
}

function differsInFigures(base: Phrase, variant: Phrase): boolean {
  const anyBits = base.anyBits | variant.anyBits
  const areBothNumeric = (base.anyBits & variant.anyBits & word.NUMERIC) !== 0
  return ((anyBits & word.SAYS_NUMBER) !== 0 || areBothNumeric) && numberPart(base.norms) !== numberPart(variant.norms)
}

/** The classes that come after opposites, and what lexical knowledge says of the rest. */
function classLight(base: Phrase, variant: Phrase, around: Around): ChangeClass {
  const [b, v] = [base.norms, variant.norms]
  const anyBits = base.anyBits | variant.anyBits
  if (namesAudience([...b, ...v], around)) return style('wording', 'only says that reporters were told')
  const wording = judgeWording(base, variant)
  if (wording.class === 'opposite') return wording
  if ((anyBits & word.WOULD) !== 0 && isBackshift(b, v)) return style('tense', 'the same statement in indirect speech')
  const hedge = weighs(base, variant, isNumeric(around.next) ? word.HEDGE | word.ABOUT : word.HEDGE)
  if (hedge && wording.class !== 'synonym') return meaning('hedge', 'one side is more cautious')
  if ((base.anyBits & variant.anyBits & word.SPEECH) !== 0 && onlyDiffersInSpeech(base, variant))
    return classSpeech(base, variant, wording)
  if (weighs(base, variant, word.INTENSIFIER)) return classIntensifier(base, variant)
  if (crossesIntoFuture(base, variant)) return meaning('tense', 'one side reports what happened, the other what will happen')
  if (wording.class === 'function-word' && isRelative(b, v)) {
    return { class: 'function-word', significance: 'surface', reason: 'one relative pronoun for another' }
  }
  return wording
}

/** “told reporters” is “said”. */
const namesAudience = (norms: readonly string[], { before }: Around) =>
  norms.length > 0 && norms.every((norm) => toldAudience.has(norm)) && tellForms.has(before)

const isRelative = (b: readonly string[], v: readonly string[]) =>
  b.length === 1 && v.length === 1 && relatives.has(b[0]!) && relatives.has(v[0]!)

function classSpeech(base: Phrase, variant: Phrase, wording: ChangeClass): ChangeClass {
  const verbs = [base, variant].flatMap(({ norms, traits }) => norms.filter((_, i) => (traits[i]!.bits & word.SPEECH) !== 0))
  if (verbs.every((verb) => neutralSpeechVerbs.has(verb))) return style('speech-verb', 'both verbs are neutral')
  if (wording.significance === 'style') return style('speech-verb', wording.reason)
  return meaning('speech-verb', 'the verbs present the statement differently')
}

function classIntensifier(base: Phrase, variant: Phrase): ChangeClass {
  const degrees = [base, variant].flatMap(({ norms, traits }) =>
    norms.filter((_, i) => (traits[i]!.bits & word.INTENSIFIER) !== 0)
  )
  if (degrees.every((degree) => boosters.has(degree))) return style('intensifier', 'stronger wording, the same fact')
  const [b, v] = [base.norms.join(' '), variant.norms.join(' ')]
  if (b !== '' && v !== '' && relateWords(b, v).kind === 'synonym') return style('intensifier', 'the same degree')
  return meaning('intensifier', 'a different degree')
}

/** Times that differ; `null` if none does, or if only the words around them do. */
function classTime(base: Phrase, variant: Phrase, around: Around): ChangeClass | null {
  const [b, v] = [timesOf(base), timesOf(variant)]
  const whens = (phrase: Phrase) => phrase.norms.filter((norm, i) => saysWhen(norm, phrase.isName[i]!)).join(' ')
  const isSame = relateWords(base.norms.join(' '), variant.norms.join(' ')).kind === 'synonym'
  if (whens(base) !== whens(variant))
    return isSame ? null : meaning('time', b === '' || v === '' ? 'only one side says when here' : 'different time')
  const point = (norms: readonly string[]) => norms.length === 1 && pointsToTime(norms[0]!)
  if (isTimeUnit(around.next) && point(base.norms) && point(variant.norms) && !isSame) return meaning('time', 'different time')
  return b !== v && b !== '' && v !== '' && !isSame ? meaning('time', 'different time') : null
}

const timesOf = ({ norms, isName, traits }: Phrase) =>
  norms
    .map((norm, i) => (saysWhen(norm, isName[i]!) ? norm : isTimeUnit(norm) ? traits[i]!.stem : ''))
    .filter(Boolean)
    .join(' ')

/** Whether one side adds a title or another name to a name that both have. */
function isFullerName(base: Phrase, variant: Phrase, { isNameBefore, isNameNext }: Around): boolean {
  if ((base.norms.length === 0) === (variant.norms.length === 0) || !(isNameBefore || isNameNext)) return false
  const added = base.norms.length === 0 ? variant : base
  return added.marks === 0 && added.raws.every(isCapital) && (added.anyBits & (word.CLOSED | word.DAY)) === 0
}

function className(base: Phrase, variant: Phrase, around: Around): ChangeClass {
  if (isSameBearer(base, variant)) return style('name', 'the same name, longer or shorter')
  const [b, v] = [base.norms, variant.norms]
  if (isFullerName(base, variant, around)) return style('name', 'the same name, longer or shorter')
  if (b.length > 0 && v.length > 0 && b.length <= 3 && v.length <= 3) {
    const found = relateWords(b.join(' '), v.join(' '))
    if (found.kind === 'derived' || found.kind === 'form')
      return style('name', `derived from one name: ${found.left}, ${found.right}`)
    if (found.kind === 'synonym') return style('name', `one bearer: ${found.left}, ${found.right}`)
  }
  return meaning('name', haveBoth(base, variant, hasName) ? 'different name' : 'only one side has a name here')
}

/** How many words of a phrase have one of the traits. */
function count({ traits }: Phrase, bits: number): number {
  let sum = 0
  for (let i = 0; i < traits.length; i++) if ((traits[i]!.bits & bits) !== 0) sum++
  return sum
}

/** Negators, and “failed to” and its like. */
function countNegations(phrase: Phrase): number {
  const { norms } = phrase
  return count(phrase, word.NEGATOR) + norms.filter((norm, i) => failForms.has(norm) && norms[i + 1] === 'to').length
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

/** More words than this say more than who said it. */
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

/** Whether words with one of the traits are on one side only, and make up at least half of the change apart from closed-class words. */
function weighs(base: Phrase, variant: Phrase, bits: number): boolean {
  if (((base.anyBits | variant.anyBits) & bits) === 0) return false
  const having = ({ norms, traits }: Phrase) => norms.filter((_, i) => (traits[i]!.bits & bits) !== 0)
  const [left, right] = [having(base), having(variant)]
  if (left.join(' ') === right.join(' ')) return false
  const others = (phrase: Phrase) => phrase.norms.length - count(phrase, bits | word.CLOSED)
  return Math.max(others(base), others(variant)) <= Math.max(left.length, right.length)
}

/** Whether the words of one side are all among the other's, or nothing but a form of address changed. */
function isSameBearer(base: Phrase, variant: Phrase): boolean {
  const [b, v] = [withoutHonorifics(base), withoutHonorifics(variant)]
  if (b.length === 0 && v.length === 0) return true
  return b.length > 0 && v.length > 0 && (b.every((norm) => v.includes(norm)) || v.every((norm) => b.includes(norm)))
}

/** Whether only a form of address changed, perhaps in a place where a capital says nothing. */
const isFormOfAddress = (base: Phrase, variant: Phrase) =>
  ((base.anyBits | variant.anyBits) & word.HONORIFIC) !== 0 &&
  withoutHonorifics(base).length === 0 &&
  withoutHonorifics(variant).length === 0

const withoutHonorifics = ({ norms, traits, anyBits }: Phrase) =>
  (anyBits & word.HONORIFIC) === 0 ? norms : norms.filter((_, i) => (traits[i]!.bits & word.HONORIFIC) === 0)
