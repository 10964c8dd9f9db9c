import { isNumeric, numberKey } from './number-key.ts'
import { isCapital, type Phrase } from './phrase.ts'
import { isAcronym, isShortForm, withoutStops } from './short-forms.ts'
import { nameSkeleton, spellingKey } from './spelling-key.ts'
import { stem } from './stem.ts'
import { closedClass, hedges, negators } from './word-classes.ts'

/** The classes that a normalisation proves: both sides are equal once it is undone. */
export type ExplainedClass = 'punctuation' | 'spelling' | 'abbreviation' | 'number-format' | 'tense'

/**
 * Which normalisation makes two phrases equal, the lightest first: marks and case, hyphens and spaces, stops of initials, number format,
 * house spelling, short forms, inflection; `null` where none does.
 */
export function explainChange(base: Phrase, variant: Phrase): ExplainedClass | null {
  if (base.norms.length === 0 && variant.norms.length === 0) {
    return base.hyphens + variant.hyphens > 0 && base.marks + variant.marks === 0 ? 'spelling' : 'punctuation'
  }
  if (base.norms.length === 0 || variant.norms.length === 0) return null
  if (sameList(base.norms, variant.norms)) return base.hyphens === variant.hyphens ? 'punctuation' : 'spelling'
  const [left, right] = [base.norms.join(''), variant.norms.join('')]
  const hasFigure = base.norms.some(isNumeric) && variant.norms.some(isNumeric)
  if (left === right) return hasFigure ? 'number-format' : 'spelling'
  if (withoutStops(left) === withoutStops(right) && !hasFigure) return 'abbreviation'
  if (hasFigure && sameNumbers(base, variant)) return 'number-format'
  if (sameSpelling(base, variant)) return 'spelling'
  if (isShortForm(base.norms, variant.norms) || isAcronym(base.raws, variant.raws)) return 'abbreviation'
  if (isSameName(base, variant)) return 'spelling'
  return sameStems(base, variant) ? 'tense' : null
}

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((word, i) => word === b[i])

function sameNumbers(base: Phrase, variant: Phrase): boolean {
  const key = numberKey(base.norms)
  return key !== null && key === numberKey(variant.norms)
}

const sameSpelling = (base: Phrase, variant: Phrase) =>
  base.norms.map(spellingKey).join('') === variant.norms.map(spellingKey).join('')

/** Two transliterations of one name: long enough, and alike in all consonants. */
function isSameName(base: Phrase, variant: Phrase): boolean {
  if (base.norms.length !== 1 || variant.norms.length !== 1) return false
  const [a, b] = [base.norms[0]!, variant.norms[0]!]
  if (!isCapital(base.raws[0]!) || !isCapital(variant.raws[0]!)) return false
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 2) return false
  return nameSkeleton(a) === nameSkeleton(b)
}

/** The same content words, inflected; auxiliaries may differ, but not negation and not what a statement is held back by. */
function sameStems(base: Phrase, variant: Phrase): boolean {
  const left = base.norms.filter(isContent)
  const right = variant.norms.filter(isContent)
  if (left.length === 0 || left.length !== right.length) return false
  if (!left.every((word, i) => stem(word) === stem(right[i]!))) return false
  return sameList(base.norms.filter(isWeighty), variant.norms.filter(isWeighty))
}

const isContent = (norm: string) => !closedClass.has(norm)
const isWeighty = (norm: string) => norm !== 'would' && (negators.has(norm) || (hedges.has(norm) && closedClass.has(norm)))
