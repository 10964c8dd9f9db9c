import {
  determiners,
  futureForms,
  irregularLemmas,
  lemmasOf,
  pastAuxiliaries,
  presentAuxiliaries
} from '../../languages/lexicon.ts'
import type { Phrase } from './phrase.ts'

const wouldBe = [' would ', " 'd "]

/** Checks whether one side reports what has happened and the other what is to come: more than a difference of tense. */
export function crossesIntoFuture(base: Phrase, variant: Phrase): boolean {
  const [b, v] = [` ${base.norms.join(' ')} `, ` ${variant.norms.join(' ')} `]
  const isFuture = (text: string) => futureForms.some((words) => text.includes(words))
  const isWould = (text: string) => wouldBe.some((words) => text.includes(words))
  if (isFuture(b) === isFuture(v) || isWould(b) || isWould(v)) return false
  return reportsPast(isFuture(b) ? variant : base)
}

function reportsPast({ norms }: Phrase): boolean {
  if (norms.some((norm) => pastAuxiliaries.has(norm))) return true
  if (norms.some((norm) => presentAuxiliaries.has(norm))) return false
  return norms.some(isPastForm)
}

export function isPastForm(norm: string): boolean {
  if (irregularLemmas(norm).some(({ part }) => part === 'v')) return !norm.endsWith('ing') && !norm.endsWith('s')
  return norm.endsWith('ed') && lemmasOf(norm).some(({ lemma, part }) => part === 'v' && lemma !== norm)
}

/** Checks whether two phrases differ in one noun, which is singular in one and plural in the other; `before` is the word before it. */
export function differsInNumber(base: Phrase, variant: Phrase, before: string): boolean {
  if (base.norms.length !== 1 || variant.norms.length !== 1) return false
  const [b, v] = [lemmasOf(base.norms[0]!), lemmasOf(variant.norms[0]!)]
  const noun = b.find(({ lemma, part }) => part === 'n' && v.some((other) => other.part === 'n' && other.lemma === lemma))
  if (noun === undefined) return false
  const isVerb = b.some(({ lemma, part }) => part === 'v' && v.some((other) => other.part === 'v' && other.lemma === lemma))
  return !isVerb || determiners.has(before) || before === 'other'
}
