/** The value below which a share of sorted values lies: `part` 0.99 gives the 99th percentile, 1 the largest; 0 of no values. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
