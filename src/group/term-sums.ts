/**
 * Weights of terms added up over articles: of the `terms` (ascending) alone, or, if most terms have one, of all, the term being the
 * place in `weights`.
 */
export interface TermSum {
  readonly terms: Int32Array | undefined
  readonly weights: Float64Array
}

/** A sum with more than this share of all terms is kept with a place for each. */
const DENSE = 1 / 3

/** Returns the dot product of two sums; the terms are added in ascending order, so that it is the same either way round. */
export function dotProduct(a: TermSum, b: TermSum): number {
  if (a.terms === undefined)
    return b.terms === undefined ? dotDense(a.weights, b.weights) : dotMixed(b.terms, b.weights, a.weights)
  return b.terms === undefined ? dotMixed(a.terms, a.weights, b.weights) : dotSparse(a.terms, a.weights, b.terms, b.weights)
}

function dotDense(a: Float64Array, b: Float64Array): number {
  let dot = 0
  for (let term = 0; term < a.length; term++) dot += a[term]! * b[term]!
  return dot
}

function dotMixed(terms: Int32Array, weights: Float64Array, dense: Float64Array): number {
  let dot = 0
  for (let i = 0; i < terms.length; i++) dot += weights[i]! * dense[terms[i]!]!
  return dot
}

function dotSparse(terms: Int32Array, weights: Float64Array, others: Int32Array, otherWeights: Float64Array): number {
  let dot = 0
  for (let i = 0, j = 0; i < terms.length && j < others.length; ) {
    const difference = terms[i]! - others[j]!
    if (difference === 0) dot += weights[i++]! * otherWeights[j++]!
    else if (difference < 0) i++
    else j++
  }
  return dot
}

/** Adds `small` to `large`, which is not to be used any more; `size` is the number of all terms. */
export function addSums(large: TermSum, small: TermSum, size: number): TermSum {
  if (large.terms === undefined) {
    addTo(large.weights, small)
    return large
  }
  if (small.terms === undefined || large.terms.length + small.terms.length > size * DENSE) {
    const weights = toDense(large, size)
    addTo(weights, small)
    return { terms: undefined, weights }
  }
  return mergeSums(large.terms, large.weights, small.terms, small.weights)
}

/** Returns the weight of every term, 0 if it has none. */
export function toDense({ terms, weights }: TermSum, size: number): Float64Array {
  const dense = new Float64Array(size)
  addTo(dense, { terms, weights })
  return dense
}

function addTo(dense: Float64Array, { terms, weights }: TermSum): void {
  if (terms === undefined) for (let term = 0; term < weights.length; term++) dense[term]! += weights[term]!
  else for (let i = 0; i < terms.length; i++) dense[terms[i]!]! += weights[i]!
}

function mergeSums(terms: Int32Array, weights: Float64Array, others: Int32Array, otherWeights: Float64Array): TermSum {
  const merged = new Int32Array(terms.length + others.length)
  const sums = new Float64Array(merged.length)
  let size = 0
  for (let i = 0, j = 0; i < terms.length || j < others.length; size++) {
    const difference = i === terms.length ? 1 : j === others.length ? -1 : terms[i]! - others[j]!
    merged[size] = difference <= 0 ? terms[i]! : others[j]!
    sums[size] = (difference <= 0 ? weights[i]! : 0) + (difference >= 0 ? otherWeights[j]! : 0)
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return { terms: merged.subarray(0, size), weights: sums.subarray(0, size) }
}
