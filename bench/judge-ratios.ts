/** Ratios by number of articles. */
export type Ratios = Readonly<Record<string, number>>

/** A ratio may worsen by a quarter before it counts: as much as it moves between machines and runs. */
const allowance = 1.25

/** Whether a ratio is too far above the one on file; one that is not on file cannot be held, which is as bad. */
export const isWorse = (ratio: number, onFile: number | undefined): boolean =>
  onFile === undefined || !(ratio <= onFile * allowance)

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
