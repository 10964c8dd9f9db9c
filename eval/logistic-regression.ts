/** One labelled example; `weight` is how much it counts, `group` which examples stay together in cross-validation. */
export interface Example {
  readonly set: string
  readonly group: string
  readonly features: Float64Array
  readonly label: boolean
  readonly weight: number
}

export interface Fit {
  readonly means: Float64Array
  readonly scales: Float64Array
  readonly weights: Float64Array
  readonly intercept: number
}

/** Ridge logistic regression over standardised features by Newton's method. Deterministic. */
export function fitLogistic(examples: readonly Example[], ridge: number): Fit {
  const width = examples[0]!.features.length
  const { means, scales } = standards(examples, width)
  const size = width + 1
  const rows = examples.map(({ features }) => {
    const row = new Float64Array(size)
    for (let j = 0; j < width; j++) row[j] = (features[j]! - means[j]!) / scales[j]!
    row[width] = 1
    return row
  })
  const beta = new Float64Array(size)
  for (let step = 0; step < 25; step++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    rows.forEach((row, i) => {
      const { label, weight } = examples[i]!
      const p = sigmoid(dot(row, beta))
      const error = weight * ((label ? 1 : 0) - p)
      const curve = weight * p * (1 - p)
      for (let j = 0; j < size; j++) {
        if (row[j] === 0) continue
        gradient[j]! += error * row[j]!
        const line = hessian[j]!
        for (let k = 0; k < size; k++) line[k]! += curve * row[j]! * row[k]!
      }
    })
    for (let j = 0; j < width; j++) {
      gradient[j]! -= ridge * beta[j]!
      hessian[j]![j]! += ridge
    }
    hessian[width]![width]! += 1e-9
    const move = solve(hessian, gradient)
    let largest = 0
    for (let j = 0; j < size; j++) {
      beta[j]! += move[j]!
      largest = Math.max(largest, Math.abs(move[j]!))
    }
    if (largest < 1e-8) break
  }
  return { means, scales, weights: beta.slice(0, width), intercept: beta[width]! }
}

export function predict({ means, scales, weights, intercept }: Fit, features: Float64Array): number {
  let sum = intercept
  for (let j = 0; j < features.length; j++) sum += (weights[j]! * (features[j]! - means[j]!)) / scales[j]!
  return sigmoid(sum)
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))
const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)

/** Weighted mean and standard deviation of each feature. */
export function standards(examples: readonly Example[], width: number): { means: Float64Array; scales: Float64Array } {
  const means = new Float64Array(width)
  const scales = new Float64Array(width)
  let total = 0
  for (const { features, weight } of examples) {
    total += weight
    for (let j = 0; j < width; j++) means[j]! += weight * features[j]!
  }
  for (let j = 0; j < width; j++) means[j]! /= total
  for (const { features, weight } of examples)
    for (let j = 0; j < width; j++) scales[j]! += weight * (features[j]! - means[j]!) ** 2
  for (let j = 0; j < width; j++) scales[j] = Math.sqrt(scales[j]! / total) || 1
  return { means, scales }
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
export function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const x = right.slice()
  for (let i = 0; i < size; i++) {
    const pivot = matrix[i]!
    for (let j = i + 1; j < size; j++) {
      const factor = matrix[j]![i]! / pivot[i]!
      if (factor === 0) continue
      for (let k = i; k < size; k++) matrix[j]![k]! -= factor * pivot[k]!
      x[j]! -= factor * x[i]!
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i]! -= matrix[i]![k]! * x[k]!
    x[i]! /= matrix[i]![i]!
  }
  return x
}
