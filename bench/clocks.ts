/**
 * Milliseconds that this thread has computed: what else runs on the machine counts less than it does by the clock.
 * Node 22 tells the whole process's alone.
 */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}

/** Seconds that this process was not stopped: a machine that is lent to somebody else in the meantime makes no feed slow. */
export class RunningClock {
  #seconds = 0
  #seen = performance.now()

  constructor() {
    setInterval(() => this.seconds(), 200).unref()
  }

  seconds(): number {
    const now = performance.now()
    this.#seconds += Math.min(2000, now - this.#seen) / 1000
    this.#seen = now
    return this.#seconds
  }
}
