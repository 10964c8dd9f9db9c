/**
 * Returns the quantile of the gamma distribution with scale 1: the x below which the share `p` of it lies. `p` in (0, 1), `shape` > 0.
 *
 * Source: Wilson and Hilferty's (1931) cube-root approximation as a start, then Newton's method on the regularised incomplete gamma
 * function (Press et al., Numerical Recipes, 6.2), kept inside a bracket. Accurate to 1e-10 of the answer.
 */
export function inverseGamma(p: number, shape: number): number {
  const ninth = 1 / (9 * shape)
  let x = Math.max(shape * (1 - ninth + normalQuantile(p) * Math.sqrt(ninth)) ** 3, shape * 1e-3)
  let low = 0
  let high = Number.POSITIVE_INFINITY
  const constant = logGamma(shape)
  for (let step = 0; step < MOST_STEPS; step++) {
    const error = lowerGamma(shape, x) - p
    if (error < 0) low = x
    else high = x
    const newton = x - error / Math.exp((shape - 1) * Math.log(x) - x - constant)
    const next = newton > low && newton < high ? newton : high === Number.POSITIVE_INFINITY ? x * 2 : (low + high) / 2
    if (Math.abs(next - x) <= 1e-12 * next) return next
    x = next
  }
  return x
}

const MOST_STEPS = 100

/** The quantile of the standard normal distribution, to 4.5e-4: Abramowitz and Stegun 26.2.23. A start is all that is needed. */
function normalQuantile(p: number): number {
  const r = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const z = r - (2.515517 + 0.802853 * r + 0.010328 * r * r) / (1 + 1.432788 * r + 0.189269 * r * r + 0.001308 * r * r * r)
  return p < 0.5 ? -z : z
}

/** Returns the regularised lower incomplete gamma function P(a, x): a series below a + 1, a continued fraction above. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? scale * series(a, x) : 1 - scale * continuedFraction(a, x)
}

const MOST_TERMS = 10_000
const PRECISION = 1e-15

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Lentz's method. */
function continuedFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let h = d
  for (let n = 1; n < MOST_TERMS; n++) {
    const an = -n * (n - a)
    b += 2
    d = an * d + b
    if (Math.abs(d) < tiny) d = tiny
    c = b + an / c
    if (Math.abs(c) < tiny) c = tiny
    d = 1 / d
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < PRECISION) break
  }
  return h
}

/** Returns the logarithm of the gamma function. Source: Lanczos' approximation, g = 7, nine terms. */
export function logGamma(x: number): number {
  let sum = lanczos[0]!
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i]! / (x + i - 1)
  const base = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum)
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7
]
