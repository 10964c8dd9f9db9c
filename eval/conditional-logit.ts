import { type Example, type Fit, solve, standards } from './logistic-regression.ts'

/** Alternatives that compete with each other and with none of them, whose score is 0; `chosen` is -1 for none. */
export interface Choice {
  readonly group: string
  readonly alternatives: readonly Float64Array[]
  readonly chosen: number
}

/** Ridge conditional logit (McFadden 1974) over standardised features by Newton's method. Deterministic. */
export function fitChoices(choices: readonly Choice[], ridge: number): Fit {
  const examples: Example[] = choices.flatMap(({ group, alternatives }) =>
    alternatives.map((features) => ({ set: '', group, features, label: false, weight: 1 }))
  )
  const width = examples[0]!.features.length
  const { means, scales } = standards(examples, width)
  const standardise = (features: Float64Array) => {
    const row = new Float64Array(width + 1)
    for (let j = 0; j < width; j++) row[j] = (features[j]! - means[j]!) / scales[j]!
    row[width] = 1
    return row
  }
  const rows = choices.map(({ alternatives }) => alternatives.map(standardise))
  const beta = new Float64Array(width + 1)
  for (let step = 0; step < 50; step++) {
    const { gradient, hessian } = derive(rows, choices, beta)
    for (let j = 0; j < width; j++) {
      gradient[j]! -= ridge * beta[j]!
      hessian[j]![j]! += ridge
    }
    hessian[width]![width]! += 1e-9
    const move = solve(hessian, gradient)
    const largest = Math.max(...move.map(Math.abs))
    // a long step is cut, as the curve far from here is another
    const length = Math.min(1, 2 / largest)
    for (let j = 0; j <= width; j++) beta[j]! += length * move[j]!
    if (largest < 1e-8) break
  }
  return { means, scales, weights: beta.slice(0, width), intercept: beta[width]! }
}

/** The slope of the log-likelihood, and its curvature with the sign turned. */
function derive(rows: readonly (readonly Float64Array[])[], choices: readonly Choice[], beta: Float64Array) {
  const size = beta.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  rows.forEach((alternatives, c) => {
    const shares = sharesOf(alternatives, beta)
    const mean = new Float64Array(size)
    alternatives.forEach((row, a) => {
      for (let j = 0; j < size; j++) mean[j]! += shares[a]! * row[j]!
      for (let j = 0; j < size; j++) {
        for (let k = 0; k < size; k++) hessian[j]![k]! += shares[a]! * row[j]! * row[k]!
      }
    })
    const taken = alternatives[choices[c]!.chosen]
    for (let j = 0; j < size; j++) {
      gradient[j]! += (taken?.[j] ?? 0) - mean[j]!
      for (let k = 0; k < size; k++) hessian[j]![k]! -= mean[j]! * mean[k]!
    }
  })
  return { gradient, hessian }
}

/** The probability of each alternative; what is left is that of none. */
function sharesOf(alternatives: readonly Float64Array[], beta: Float64Array): number[] {
  const scores = alternatives.map((row) => row.reduce((sum, value, j) => sum + value * beta[j]!, 0))
  const top = Math.max(0, ...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top))
  return scores.map((score) => Math.exp(score - top) / total)
}
