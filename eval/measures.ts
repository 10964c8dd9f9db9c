/** Area under the ROC curve; ties count half. */
export function auc(rows: readonly (readonly [score: number, label: boolean, ...rest: unknown[]])[]): number {
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  const positives = rows.filter(([, label]) => label).length
  let ranks = 0
  for (let i = 0; i < sorted.length; ) {
    let j = i
    while (j < sorted.length && sorted[j]![0] === sorted[i]![0]) j++
    for (let k = i; k < j; k++) if (sorted[k]![1]) ranks += (i + 1 + j) / 2
    i = j
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (rows.length - positives))
}

/** F1 of the positive class and the mean of both classes' F1, at a threshold of .5. */
export function f1AtHalf(rows: readonly (readonly [score: number, label: boolean, ...rest: unknown[]])[]): {
  positive: number
  macro: number
} {
  const count = (score: boolean, label: boolean) => rows.filter(([s, l]) => s >= 0.5 === score && l === label).length
  const [both, extra, missed, neither] = [count(true, true), count(true, false), count(false, true), count(false, false)]
  const f1 = (right: number, errors: number) => (2 * right) / Math.max(1, 2 * right + errors)
  const positive = f1(both, extra + missed)
  return { positive, macro: (positive + f1(neither, extra + missed)) / 2 }
}

/** By tenths of the score: how many sentences, their mean score, and the share of them that are positive. */
export function calibration(rows: readonly (readonly [score: number, label: boolean, ...rest: unknown[]])[]): string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = rows.filter(([score]) => Math.min(9, Math.floor(score * 10)) === tenth)
    const mean = within.reduce((sum, [score]) => sum + score, 0) / Math.max(1, within.length)
    const share = within.filter(([, label]) => label).length / Math.max(1, within.length)
    return `${(tenth / 10).toFixed(1)}–${((tenth + 1) / 10).toFixed(1)}  n ${String(within.length).padStart(5)}  mean ${mean.toFixed(3)}  positive ${share.toFixed(3)}`
  })
}

/** The best F1 of the positive class over all thresholds, and its threshold. Chosen on the scored rows, so optimistic. */
export function bestF1(rows: readonly (readonly [score: number, label: boolean, ...rest: unknown[]])[]): {
  f1: number
  threshold: number
} {
  const sorted = [...rows].sort((a, b) => b[0] - a[0])
  const positives = rows.filter(([, label]) => label).length
  let hits = 0
  let best = { f1: 0, threshold: 1 }
  sorted.forEach(([score, label], i) => {
    if (label) hits++
    const f1 = (2 * hits) / (i + 1 + positives)
    if (f1 > best.f1) best = { f1, threshold: score }
  })
  return best
}

/** Expected calibration error over ten bins of equal width: how far the mean score lies from the share of positives, weighted by rows. */
export function calibrationError(rows: readonly (readonly [score: number, label: boolean, ...rest: unknown[]])[]): number {
  const bins = Array.from({ length: 10 }, () => 0)
  for (const [score, label] of rows) bins[Math.min(9, Math.floor(score * 10))]! += score - (label ? 1 : 0)
  return bins.reduce((sum, bin) => sum + Math.abs(bin), 0) / Math.max(1, rows.length)
}
