import { AppError } from '../errors.ts'

/** Ends a turn; to be called once. */
export type EndTurn = () => void

export interface TurnLimits {
  /** How much is in progress at once. */
  readonly width: number
  /** How much may wait. */
  readonly waiting: number
  /** How much of one client may wait or be in progress. */
  readonly ofOne: number
}

interface Waiting {
  readonly begin: () => void
}

/**
 * Lets a limited amount of work in. Waiting clients take turns, so that a client that sends a lot waits for itself and others do not.
 */
export class Turns {
  readonly #limits: TurnLimits
  /** What waits, by client; the client at the front has the next turn. */
  readonly #queues = new Map<string, Waiting[]>()
  /** Of each client, how much waits or is in progress. */
  readonly #ofOne = new Map<string, number>()
  #running = 0
  #waiting = 0

  constructor(limits: TurnLimits) {
    this.#limits = limits
  }

  get waiting(): number {
    return this.#waiting
  }

  /** Whether work would begin at once. */
  get isFree(): boolean {
    return this.#running < this.#limits.width && this.#waiting === 0
  }

  /**
   * Resolves when it is the client's turn. Work that `isPatient` waits however long the queue is.
   *
   * Errors: `QUEUE_FULL`, `CLIENT_BUSY`; the signal's reason, if it fires before.
   */
  async enter(client: string, signal: AbortSignal, isPatient = false): Promise<EndTurn> {
    if (!isPatient) this.#assertRoom(client)
    this.#count(client, 1)
    if (this.isFree) this.#running++
    else {
      try {
        await this.#wait(client, signal)
      } catch (error) {
        this.#count(client, -1)
        throw error
      }
    }
    return () => {
      this.#running--
      this.#count(client, -1)
      this.#next()
    }
  }

  #assertRoom(client: string): void {
    const { waiting, ofOne } = this.#limits
    if (this.#waiting >= waiting && !this.isFree) {
      throw new AppError('QUEUE_FULL', `The queue has reached its limit of ${waiting} requests. Try again in a few seconds.`)
    }
    if ((this.#ofOne.get(client) ?? 0) >= ofOne) {
      throw new AppError(
        'CLIENT_BUSY',
        `${ofOne} requests of this API key or address are running or waiting, which is the limit.`
      )
    }
  }

  #count(client: string, change: number): void {
    const count = (this.#ofOne.get(client) ?? 0) + change
    if (count === 0) this.#ofOne.delete(client)
    else this.#ofOne.set(client, count)
  }

  async #wait(client: string, signal: AbortSignal): Promise<void> {
    this.#waiting++
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.#drop(client, entry)
        reject(signal.reason)
      }
      const entry = {
        begin: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        }
      }
      const queue = this.#queues.get(client)
      if (queue) queue.push(entry)
      else this.#queues.set(client, [entry])
      if (signal.aborted) leave()
      else signal.addEventListener('abort', leave, { once: true })
    })
  }

  #drop(client: string, entry: Waiting): void {
    const queue = this.#queues.get(client) ?? []
    queue.splice(queue.indexOf(entry), 1)
    if (queue.length === 0) this.#queues.delete(client)
    this.#waiting--
  }

  #next(): void {
    if (this.#running >= this.#limits.width) return
    const [turn] = this.#queues
    if (turn === undefined) return
    const [client, queue] = turn
    const first = queue.shift()!
    // A map keeps the order in which keys came: the client goes to the end of it.
    this.#queues.delete(client)
    if (queue.length > 0) this.#queues.set(client, queue)
    this.#waiting--
    this.#running++
    first.begin()
  }
}
