import { areContractions, nameSkeleton } from '../../languages/lexicon.ts'
import { numberKey } from './number-key.ts'
import { isCapital, type Phrase } from './phrase.ts'
import { isAcronym, isShortForm, withoutStops } from './short-forms.ts'
import { CLOSED, NUMERIC, SHORT, WEIGHTY } from './word-traits.ts'

/** The classes that a normalisation proves: both sides are equal once it is undone. */
export type ExplainedClass = 'punctuation' | 'spelling' | 'abbreviation' | 'number-format' | 'tense'

/**
 * Returns which normalisation makes two phrases equal, the lightest first: marks and case, hyphens and spaces, stops of initials, number format,
 * house spelling, short forms, inflection; `null` if none does.
 */
export function explainChange(base: Phrase, variant: Phrase): ExplainedClass | null {
  if (base.norms.length === 0 && variant.norms.length === 0) {
    return base.hyphens + variant.hyphens > 0 && base.marks + variant.marks === 0 ? 'spelling' : 'punctuation'
  }
  if (base.norms.length === 0 || variant.norms.length === 0) return null
  if (sameList(base.norms, variant.norms)) return base.hyphens === variant.hyphens ? 'punctuation' : 'spelling'
  const [left, right] = [joined(base.norms), joined(variant.norms)]
  const hasFigure = (base.anyBits & variant.anyBits & NUMERIC) !== 0
  if (left === right) return hasFigure ? 'number-format' : 'spelling'
  if (!hasFigure && (left.includes('.') || right.includes('.')) && withoutStops(left) === withoutStops(right))
    return 'abbreviation'
  if (hasFigure && sameNumbers(base, variant)) return 'number-format'
  if (sameSpelling(base, variant)) return 'spelling'
  if (areContractions(base.norms, variant.norms)) return 'abbreviation'
  if (isAbbreviation(base, variant)) return 'abbreviation'
  if (isSameName(base, variant)) return 'spelling'
  return sameStems(base, variant) ? 'tense' : null
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

const joined = (words: readonly string[]) => (words.length === 1 ? words[0]! : words.join(''))

function sameNumbers(base: Phrase, variant: Phrase): boolean {
  const key = numberKey(base.norms)
  return key !== null && key === numberKey(variant.norms)
}

function sameSpelling({ traits: left }: Phrase, { traits: right }: Phrase): boolean {
  if (left.length === 1 && right.length === 1) return left[0]!.spelling === right[0]!.spelling
  return left.map(({ spelling }) => spelling).join('') === right.map(({ spelling }) => spelling).join('')
}

const isAbbreviation = (base: Phrase, variant: Phrase) =>
  (((base.anyBits | variant.anyBits) & SHORT) !== 0 && isShortForm(base.norms, variant.norms)) ||
  isAcronym(base.raws, variant.raws)

/** Two transliterations of one name: long enough, and alike in all consonants. */
function isSameName(base: Phrase, variant: Phrase): boolean {
  if (base.norms.length !== 1 || variant.norms.length !== 1) return false
  const [a, b] = [base.norms[0]!, variant.norms[0]!]
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 2) return false
  if (!isCapital(base.raws[0]!) || !isCapital(variant.raws[0]!)) return false
  return nameSkeleton(a) === nameSkeleton(b)
}

/** The same content words, inflected; auxiliaries may differ, but not negation and not what a statement is held back by. */
function sameStems(base: Phrase, variant: Phrase): boolean {
  const [left, right] = [base.traits, variant.traits]
  let [i, j, content] = [0, 0, 0]
  for (;;) {
    while (i < left.length && (left[i]!.bits & CLOSED) !== 0) i++
    while (j < right.length && (right[j]!.bits & CLOSED) !== 0) j++
    if (i === left.length || j === right.length) break
    if (left[i++]!.stem !== right[j++]!.stem) return false
    content++
  }
  if (content === 0 || i < left.length || j < right.length) return false
  if (((base.anyBits | variant.anyBits) & WEIGHTY) === 0) return true
  return sameList(weightyWords(base), weightyWords(variant))
}

const weightyWords = ({ norms, traits }: Phrase) => norms.filter((_, i) => (traits[i]!.bits & WEIGHTY) !== 0)
