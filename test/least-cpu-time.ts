import { cpuMs } from '../bench/clocks.ts'

/**
 * Returns the least time in milliseconds that one of several runs computed. The clock would count what else the machine does; time of the
 * processor counts little of it, and the least of several hardly any.
 */
export function leastCpuTime(run: () => unknown, runs = 3): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = cpuMs()
    run()
    least = Math.min(least, cpuMs() - before)
  }
  return least
}
