/** Work in stages: each `yield` ends one, and the value returned is the result. */
export type Staged<Result> = Generator<undefined, Result, undefined>

/**
 * Runs pieces of work side by side: all finish a stage before any begins the next.
 *
 * Shape: results in the order of the work. Pieces may have different numbers of stages.
 */
export function runTogether<Result>(work: readonly Staged<Result>[]): Result[] {
  const results: Result[] = []
  let left = work.map((piece, place) => ({ piece, place }))
  while (left.length > 0) {
    left = left.filter(({ piece, place }) => {
      const { done, value } = piece.next()
      if (done) results[place] = value
      return !done
    })
  }
  return results
}

/** Runs one piece of work to its end. */
export function runAlone<Result>(work: Staged<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
