/** A score's logit times `slope` plus `offset` is the logit of the probability. */
export interface Scaling {
  readonly slope: number
  readonly offset: number
}

type Scored = readonly [score: number, label: boolean, ...rest: unknown[]]

const logit = (score: number) => {
  const kept = Math.min(0.9999, Math.max(0.0001, score))
  return Math.log(kept / (1 - kept))
}

/**
 * Fits the scaling that makes scores probabilities.
 *
 * Source: Platt (1999), by Newton's method, without his smoothing of the labels: there are thousands of rows.
 */
export function fitScaling(rows: readonly Scored[]): Scaling {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9]
    for (const [score, label] of rows) {
      const x = logit(score)
      const p = 1 / (1 + Math.exp(-(slope * x + offset)))
      const error = p - (label ? 1 : 0)
      const weight = p * (1 - p)
      g0 += error
      g1 += error * x
      h00 += weight
      h01 += weight * x
      h11 += weight * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    offset -= (h11 * g0 - h01 * g1) / determinant
    slope -= (h00 * g1 - h01 * g0) / determinant
  }
  return { slope, offset }
}

/** The probability of a score. */
export const scale = (score: number, { slope, offset }: Scaling): number => 1 / (1 + Math.exp(-(slope * logit(score) + offset)))

/** Scales each row by what was fitted on the rows of the other folds. */
export function scaleAcross<Row extends readonly [number, boolean, string]>(
  rows: readonly Row[],
  foldOf: (group: string) => number
): [number, boolean, string][] {
  const folds = [...new Set(rows.map(([, , group]) => foldOf(group)))]
  const scalings = new Map(folds.map((fold) => [fold, fitScaling(rows.filter(([, , group]) => foldOf(group) !== fold))]))
  return rows.map(([score, label, group]) => [scale(score, scalings.get(foldOf(group))!), label, group])
}
