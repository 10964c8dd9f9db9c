/** Seconds that this process was not stopped: a machine that is lent to somebody else meanwhile makes no feed slow. */
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
