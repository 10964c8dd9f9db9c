/** What the time of a request is spent on, in this order; what is in no stage is the network, the queue and the way between threads. */
export const stages = ['parse', 'read', 'compare', 'serialise', 'store'] as const
export type Stage = (typeof stages)[number]

/** One stage of one request. `beganAt` is in milliseconds since 1970, so that it means the same in every thread. */
export interface StageTime {
  readonly stage: Stage
  readonly beganAt: number
  readonly ms: number
}

/** Enters a stage, which ends the one before; null ends it alone. */
export type EnterStage = (stage: Stage | null) => void

/** Times stages one after another; those that have ended stand in `times`. */
export function timeStages(times: StageTime[]): EnterStage {
  let current: { readonly stage: Stage; readonly began: number } | null = null
  return (stage) => {
    const now = performance.now()
    if (current) times.push({ stage: current.stage, beganAt: performance.timeOrigin + current.began, ms: now - current.began })
    current = stage && { stage, began: now }
  }
}

/** Milliseconds of each stage, to a tenth; those that did not run are absent. */
export function sumStages(times: readonly StageTime[]): Partial<Record<Stage, number>> {
  const sums: Partial<Record<Stage, number>> = {}
  for (const { stage, ms } of times) sums[stage] = (sums[stage] ?? 0) + ms
  return Object.fromEntries(Object.entries(sums).map(([stage, ms]) => [stage, Math.round(ms * 10) / 10]))
}
