import type { EventDay } from '../../group/find-date.ts'
import { pickHeaviest } from '../../group/pick-heaviest.ts'
import type { Profile } from '../../group/profile-articles.ts'
import { isSpecific, type TermProfile, weightIn } from './profile-reading.ts'
import { frequencyOf, type TermFrequencies } from './term-frequencies.ts'

/** Articles are looked for by this many of their heaviest terms. */
const INDEXED_TERMS = 16

/** What a term of an article weighs: by its kind and place, and by how few articles hold it. */
function weighTerm(frequencies: TermFrequencies, hash: number, weight: number): number {
  return weight * Math.log(1 + frequencies.articles / Math.max(1, frequencyOf(frequencies, hash)))
}

/** Returns the terms by which an article is found: its heaviest ones (hashes). */
export function indexTerms({ terms, weights }: TermProfile, frequencies: TermFrequencies): number[] {
  const places = pickHeaviest(terms.length, (i) => weighTerm(frequencies, terms[i]!, weightIn(weights, i)), INDEXED_TERMS)
  return places.map((place) => terms[place]!)
}

/** Profiles as grouping takes them, and whether a term is a name or a figure: in most of the articles that hold it. */
export interface Weighed {
  readonly profiles: readonly Profile[]
  readonly isSpecific: (term: number) => boolean
}

/** Profiles with terms numbered from 0 over all of them and weights of length 1. `days[i]` is the day of `given[i]`. */
export function weighProfiles(given: readonly TermProfile[], days: readonly EventDay[], frequencies: TermFrequencies): Weighed {
  const numbers = numberTerms(given)
  const votes = new Int32Array(numbers.size)
  const profiles = given.map(({ terms, weights }, i) => {
    const own = Int32Array.from(terms, (hash) => numbers.get(hash)!)
    own.forEach((term, place) => {
      votes[term]! += isSpecific(weights, place) ? 1 : -1
    })
    const weighed = Float64Array.from(terms, (hash, place) => weighTerm(frequencies, hash, weightIn(weights, place)))
    const length = Math.hypot(...weighed) || 1
    return { terms: own, weights: weighed.map((weight) => weight / length), day: days[i] }
  })
  return { profiles, isSpecific: (term) => votes[term]! > 0 }
}

/** The numbers of all terms, ascending like their hashes. */
function numberTerms(profiles: readonly TermProfile[]): Map<number, number> {
  const hashes = Uint32Array.from(new Set(profiles.flatMap(({ terms }) => [...terms]))).sort()
  return new Map(Array.from(hashes, (hash, number) => [hash, number]))
}
