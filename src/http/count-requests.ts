import { createHash } from 'node:crypto'
import type { SharedRates } from '../store/server/shared-rates.ts'

type Tell = (error: Error | null, result?: { current: number; ttl: number }) => void

/** Windows that this process remembers while the database does not answer. */
const MOST_KEYS = 10_000

/**
 * Counts requests for the rate limit in the database, so that several processes share one limit. While that does not answer,
 * each process counts for itself.
 */
export class RequestCounts {
  readonly #rates: () => SharedRates | null
  readonly #own = new Map<string, { count: number; ends: number }>()

  constructor(rates: () => SharedRates | null) {
    this.#rates = rates
  }

  incr(client: string, tell: Tell, windowMs: number): void {
    // Neither a key's digest nor an address is written down.
    const key = createHash('sha256').update(`rate ${client}`).digest('base64url')
    const shared = this.#rates()?.add(key, windowMs) ?? Promise.reject(new Error('no database'))
    shared.then(
      ({ count, ttlMs }) => tell(null, { current: count, ttl: Math.max(0, ttlMs) }),
      () => tell(null, this.#countHere(key, windowMs))
    )
  }

  child(): RequestCounts {
    return this
  }

  #countHere(key: string, windowMs: number): { current: number; ttl: number } {
    const now = Date.now()
    const known = this.#own.get(key)
    const window = known && known.ends > now ? known : { count: 0, ends: now + windowMs }
    window.count++
    if (this.#own.size >= MOST_KEYS) this.#own.clear()
    this.#own.set(key, window)
    return { current: window.count, ttl: window.ends - now }
  }
}
