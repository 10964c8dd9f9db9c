import { AppError } from '../errors.ts'
import { SMALL_BYTES } from '../threads/thread-pool.ts'

/** Of the budget, how much is there for small requests alone. */
const SHARE_OF_SMALL = 0.1

/** Bytes that requests hold at once: bodies from their arrival to the end of their request, answers until the client has taken them. */
export class MemoryBudget {
  readonly bytes: number
  readonly #ofOne: number
  readonly #heldBy = new Map<string, number>()
  #held = 0

  /** `ofOne` is the share of the budget that one client may hold. */
  constructor(bytes: number, ofOne: number) {
    this.bytes = bytes
    this.#ofOne = ofOne * bytes
  }

  get held(): number {
    return this.#held
  }

  /** What a request of a client holds: nothing yet. */
  open(client: string): HeldBytes {
    let own = 0
    const change = (bytes: number) => {
      own += bytes
      this.#held += bytes
      const ofClient = (this.#heldBy.get(client) ?? 0) + bytes
      if (ofClient === 0) this.#heldBy.delete(client)
      else this.#heldBy.set(client, ofClient)
    }
    return {
      assertRoom: (bytes) => this.#assertRoom(client, bytes, own + bytes),
      take: (bytes) => {
        this.#assertRoom(client, bytes, own + bytes)
        change(bytes)
      },
      add: change,
      release: () => change(-own)
    }
  }

  #assertRoom(client: string, bytes: number, ofRequest: number): void {
    const most = ofRequest <= SMALL_BYTES ? this.bytes : this.bytes * (1 - SHARE_OF_SMALL)
    const ofClient = (this.#heldBy.get(client) ?? 0) + bytes
    if (this.#held + bytes <= most && (ofClient <= this.#ofOne || ofRequest <= SMALL_BYTES)) return
    const limit = `the limit of ${Math.round(this.bytes / 1024 / 1024)} MiB`
    throw new AppError('QUEUE_FULL', `Current requests hold all the memory that ${limit} allows. Try again in a few seconds.`)
  }
}

/** What one request holds. Errors of `assertRoom` and `take`: `QUEUE_FULL`, if the budget has no room for so many more bytes. */
export interface HeldBytes {
  assertRoom(bytes: number): void
  take(bytes: number): void
  /** Counts bytes that are there already. */
  add(bytes: number): void
  release(): void
}
