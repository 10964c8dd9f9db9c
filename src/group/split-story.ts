import type { Profile } from './profile-articles.ts'

/** A side with fewer distinct articles may be the loose end of a story rather than a separate story. */
const LEAST_SIDE = 3
/** There are two events if articles of different sides are at most this share as alike as those of one side … */
const MOST_ACROSS = 0.33
/** … and if each side has at least this many names or figures that the other lacks (each counted by the share of articles that have it). */
const LEAST_OWN = 2.5
/** A name belongs to one side if this share of its articles has it, and next to none of the other side's. */
const MANY = 0.4
const FEW = 0.15
const COUNTED_OWN = 5
const ROUNDS = 30

/** An article as it differs from the others of its story: unit length, or nothing if it does not. */
interface Difference {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Splits articles that look like one story but report two events of a kind: two bouts of one boxer, two quakes in one region.
 *
 * Shape: the articles (places in `profiles`) of each event; one group if there is only one. `originals` says whose copy each article is,
 * so that reprints do not make a side of their own; `isSpecific(term)` whether a term is a name or a figure.
 * Source: within a story the words that all its articles share say nothing (topic-conditioned stop words, Yang et al. 2002), so terms are
 * weighted again by how few of its articles have them. The second eigenvector of the likeness left over proposes two sides (spectral
 * bisection, Fiedler 1973; by power iteration), each article is then put to the side that it is more like.
 * Cost: linear in the terms.
 */
export function splitStory(
  profiles: readonly Profile[],
  originals: readonly number[],
  isSpecific: (term: number) => boolean
): number[][] {
  const whole = profiles.map((_, place) => place)
  if (profiles.length < 2 * LEAST_SIDE) return [whole]
  const { differences, termOf } = findDifferences(profiles)
  const side = bisect(differences, termOf.length)
  const sides = [0, 1].map((wanted) => whole.filter((place) => side[place] === wanted)) as [number[], number[]]
  if (sides.some((places) => new Set(places.map((place) => originals[place])).size < LEAST_SIDE)) return [whole]
  if (!areTwoEvents(differences, sides, termOf.map(isSpecific))) return [whole]
  return sides.flatMap((places) => {
    const parts = splitStory(
      places.map((place) => profiles[place]!),
      places.map((place) => originals[place]!),
      isSpecific
    )
    return parts.map((part) => part.map((i) => places[i]!))
  })
}

/** In how many articles each term stands. */
function countHolders(profiles: readonly { readonly terms: ArrayLike<number> }[]): Map<number, number> {
  const holders = new Map<number, number>()
  for (const { terms } of profiles)
    for (let i = 0; i < terms.length; i++) holders.set(terms[i]!, (holders.get(terms[i]!) ?? 0) + 1)
  return holders
}

/** Numbers the terms that some but not all of the articles hold, and weighs them by how few do. */
function findDifferences(profiles: readonly Profile[]): { differences: Difference[]; termOf: number[] } {
  const holders = countHolders(profiles)
  const numbers = new Map<number, number>()
  for (const [term, count] of holders) if (count >= 2 && count < profiles.length) numbers.set(term, numbers.size)
  const differences = profiles.map(({ terms, weights }) => {
    const kept: number[] = []
    const anew: number[] = []
    for (let i = 0; i < terms.length; i++) {
      const number = numbers.get(terms[i]!)
      if (number === undefined) continue
      kept.push(number)
      anew.push(weights[i]! * Math.log(profiles.length / holders.get(terms[i]!)!))
    }
    const length = Math.sqrt(anew.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    return { terms: kept, weights: anew.map((weight) => weight / length) }
  })
  return { differences, termOf: [...numbers.keys()] }
}

/** The side (0 or 1) of each article. */
function bisect(differences: readonly Difference[], size: number): Uint8Array {
  const count = differences.length
  let at = center(Float64Array.from({ length: count }, (_, i) => (i * 0.618034) % 1))
  const sum = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    sum.fill(0)
    for (let i = 0; i < count; i++) add(sum, differences[i]!, at[i]!)
    at = center(Float64Array.from(differences, (difference) => dot(difference, sum)))
  }
  let side = Uint8Array.from(at, (value) => (value > 0 ? 1 : 0))
  for (let round = 0; round < ROUNDS; round++) {
    const next = toNearerSide(differences, side, size)
    if (next.every((value, i) => value === side[i])) break
    side = next
  }
  return side
}

/** The values less their mean, brought to length 1. */
function center(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1
  return values.map((value) => (value - mean) / length)
}

function toNearerSide(differences: readonly Difference[], side: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const sums = [0, 1].map((wanted) =>
    sumOf(
      differences.filter((_, i) => side[i] === wanted),
      size
    )
  )
  const counts = [0, 0]
  for (const own of side) counts[own]!++
  return Uint8Array.from(differences, (difference, i) => {
    const own = squareOf(difference)
    const alike = [0, 1].map((s) => {
      const isHere = side[i] === s
      return (dot(difference, sums[s]!) - (isHere ? own : 0)) / Math.max(1, counts[s]! - (isHere ? 1 : 0))
    })
    return alike[1]! > alike[0]! ? 1 : 0
  })
}

type Sides = readonly [readonly number[], readonly number[]]

function areTwoEvents(differences: readonly Difference[], sides: Sides, isSpecific: readonly boolean[]): boolean {
  const [left, right] = sides.map((side) => side.map((place) => differences[place]!)) as [Difference[], Difference[]]
  const [leftSum, rightSum] = [sumOf(left, isSpecific.length), sumOf(right, isSpecific.length)]
  const across = dotDense(leftSum, rightSum) / (left.length * right.length)
  const within = Math.min(innerLikeness(left, leftSum), innerLikeness(right, rightSum))
  if (across > MOST_ACROSS * within) return false
  return Math.min(ownNames(left, right, isSpecific), ownNames(right, left, isSpecific)) >= LEAST_OWN
}

/** How similar articles are on average, from their sum. */
function innerLikeness(differences: readonly Difference[], sum: Float64Array): number {
  const own = differences.reduce((total, difference) => total + squareOf(difference), 0)
  return (dotDense(sum, sum) - own) / (differences.length * (differences.length - 1))
}

/** The names and figures that one side has and the other has not, counted by the shares of articles that have them; the first few. */
function ownNames(own: readonly Difference[], others: readonly Difference[], isSpecific: readonly boolean[]): number {
  const [here, there] = [countHolders(own), countHolders(others)]
  const leads: number[] = []
  for (const [term, count] of here) {
    const [share, other] = [count / own.length, (there.get(term) ?? 0) / others.length]
    if (share >= MANY && other <= FEW && isSpecific[term]) leads.push(share - other)
  }
  leads.sort((a, b) => b - a)
  return leads.slice(0, COUNTED_OWN).reduce((sum, lead) => sum + lead, 0)
}

function sumOf(differences: readonly Difference[], size: number): Float64Array {
  const sum = new Float64Array(size)
  for (const difference of differences) add(sum, difference, 1)
  return sum
}

function add(sum: Float64Array, { terms, weights }: Difference, factor: number): void {
  for (let i = 0; i < terms.length; i++) sum[terms[i]!]! += factor * weights[i]!
}

function dot({ terms, weights }: Difference, sum: Float64Array): number {
  let total = 0
  for (let i = 0; i < terms.length; i++) total += weights[i]! * sum[terms[i]!]!
  return total
}

function dotDense(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let term = 0; term < a.length; term++) total += a[term]! * b[term]!
  return total
}

const squareOf = ({ weights }: Difference) => weights.reduce((sum, weight) => sum + weight * weight, 0)
