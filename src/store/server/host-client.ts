import { Socket } from 'node:net'
import pg from 'pg'
import type { DatabaseHost } from '../../settings/database-hosts.ts'

/** A server that is gone refuses at once. One that is silent keeps the next one waiting. */
const PATIENCE = { ofOne: 30, ofSeveral: 10 }
const TICK_MS = 500
const PROBE_MS = 5000

/** What a server says to a write if it is a standby: it was no standby when the connection was made, or a pooler has moved it. */
const READ_ONLY = '25006'

/** A host could not be used, which `cause` tells. */
export class HostError extends Error {
  readonly host: DatabaseHost

  constructor(host: DatabaseHost, cause: unknown) {
    super((cause as Error).message, { cause })
    this.host = host
  }
}

/** Which of several hosts to use. */
export class HostChoice {
  readonly hosts: readonly DatabaseHost[]
  #at = 0

  constructor(hosts: readonly DatabaseHost[]) {
    this.hosts = hosts
  }

  get current(): DatabaseHost {
    return this.hosts[this.#at]!
  }

  /** The next one is the current one from now on; nothing happens if somebody has turned away from this one already. */
  leave(host: DatabaseHost): void {
    if (host === this.current) this.#at = (this.#at + 1) % this.hosts.length
  }
}

interface HostClientParts {
  readonly choice: HostChoice
  readonly mustWrite: boolean
  readonly silentMs: number
}

/** A connection to the host that is chosen when it is made. */
export class HostClient extends pg.Client {
  readonly #host: DatabaseHost
  readonly #parts: HostClientParts

  constructor(config: pg.ClientConfig, parts: HostClientParts) {
    const { choice, silentMs } = parts
    const host = choice.current
    const socket = new Socket()
    super({
      ...config,
      connectionString: host.url,
      stream: () => socket
    })
    this.#host = host
    this.#parts = parts
    // The statement fails, too; the pool listens only while nobody uses the connection.
    this.on('error', () => {})
    this.connection.on('errorMessage', ({ code }: { readonly code?: string }) => {
      if (code === READ_ONLY) this.#drop(`${host.name} takes no writes`)
    })
    this.#watchSilence(socket, silentMs)
  }

  override connect(): Promise<pg.Client>
  override connect(callback: ((error: Error) => void) | ((error: null, client: pg.Client) => void)): void
  override connect(
    callback?: ((error: Error) => void) | ((error: null, client: pg.Client) => void)
  ): Promise<pg.Client> | undefined {
    const opened = this.#open()
    if (callback === undefined) return opened
    const tell = callback as (error: Error | null, client: pg.Client) => void
    opened.then(
      () => tell(null, this),
      (error) => tell(error, this)
    )
  }

  async #open(): Promise<pg.Client> {
    const { choice, mustWrite } = this.#parts
    const patience = choice.hosts.length > 1 ? PATIENCE.ofSeveral : PATIENCE.ofOne
    const stop = afterTicks(patience, () => this.#drop('timeout expired'))
    try {
      await super.connect()
      // In time, too: a pooler lets clients in while no server is behind it.
      if (mustWrite) await this.#assertWrites()
      return this
    } catch (error) {
      this.#drop('unused')
      throw new HostError(this.#host, error)
    } finally {
      stop()
    }
  }

  async #assertWrites(): Promise<void> {
    const statement = "select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as refuses"
    const { rows } = await this.query<{ refuses: boolean }>(statement)
    if (rows[0]!.refuses) throw new Error('it takes no writes')
  }

  /** A network that loses its link, or a host its power, says nothing: the system would wait for a quarter of an hour. */
  #watchSilence(socket: Socket, silentMs: number): void {
    const watch = () => socket.setTimeout(silentMs)
    socket.once('connect', watch)
    socket.on('timeout', async () => {
      if (await responds(this.#host)) watch()
      else this.#drop(`${this.#host.name} no longer responds`)
    })
  }

  #drop(reason: string): void {
    this.#parts.choice.leave(this.#host)
    this.connection.stream.destroy(new Error(reason))
  }
}

/** Calls back after so many ticks: a process that is busy, such as with its start, hears late what has long arrived, and has few of them. */
function afterTicks(count: number, run: () => void): () => void {
  let left = count
  const timer = setInterval(() => {
    if (--left === 0) run()
  }, TICK_MS)
  return () => clearInterval(timer)
}

/** Whether a host answers a new connection, be it with an error: then a long statement is under way on the silent one. */
async function responds({ url }: DatabaseHost): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PROBE_MS,
    query_timeout: PROBE_MS,
    application_name: 'parallax-probe'
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    return error instanceof pg.DatabaseError
  } finally {
    void client.end().catch(() => {})
  }
}
