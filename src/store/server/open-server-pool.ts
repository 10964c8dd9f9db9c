import pg from 'pg'
import { databaseHosts } from '../../settings/database-hosts.ts'
import { HostChoice, HostClient, HostError } from './host-client.ts'

/** For a connection to be made or to be free. */
const WAIT_MS = 20_000
/** Longer than the pool keeps a connection that nobody uses. */
const SILENT_MS = 12_000

export interface PoolOptions {
  /** The most connections. */
  readonly most: number
  /** What the server lists its connections as. */
  readonly name: string
  readonly types?: pg.CustomTypesConfig
  /** A connection that is silent for so long is lost if its host no longer responds. */
  readonly silentMs?: number
}

/** Connections to whichever host of a database takes writes. */
export interface ServerPool {
  /** Errors: the server's own; with several hosts `NoHostError`. */
  connect(): Promise<pg.PoolClient>
  /** The query builder demands it to make connections, but makes none here. */
  readonly options: object
  /** Runs a statement, or several without values. */
  query(text: string, values?: unknown[]): Promise<pg.QueryResult>
  end(): Promise<void>
}

/** No host of several could be used. Its code is PostgreSQL's own for a client that gets no connection. */
export class NoHostError extends Error {
  override readonly name = 'NoHostError'
  readonly code = '08001'
}

/**
 * Opens a pool over the hosts that a URL names. A connection that is lost is dropped, and the next one is made to the first host that
 * responds and, where the URL asks for it, takes writes. The driver itself knows one host only.
 */
export function openServerPool(url: string, { most, name, types, silentMs = SILENT_MS }: PoolOptions): ServerPool {
  const { hosts, mustWrite } = databaseHosts(url)
  const choice = new HostChoice(hosts)
  const Client = class extends HostClient {
    constructor(config: pg.ClientConfig) {
      super(config, { choice, mustWrite, silentMs })
    }
  }
  const pool = new pg.Pool({
    max: most,
    connectionTimeoutMillis: WAIT_MS,
    application_name: name,
    ...(types && { types }),
    Client: Client as unknown as new () => pg.ClientBase
  })
  // A connection that the server ends is an event, not an exception.
  pool.on('error', () => {})
  const connect = async () => {
    for (const failures: HostError[] = []; ; ) {
      try {
        return await pool.connect()
      } catch (error) {
        if (!(error instanceof HostError)) throw error
        failures.push(error)
        if (failures.length >= hosts.length) throw unreachable(failures)
      }
    }
  }
  return {
    connect,
    options: {},
    query: async (text, values) => {
      const client = await connect()
      try {
        const result = await client.query(text, values)
        client.release()
        return result
      } catch (error) {
        // It may have stopped in the middle of a transaction.
        client.release(true)
        throw error
      }
    },
    end: () => pool.end()
  }
}

function unreachable(failures: readonly HostError[]): unknown {
  if (failures.length === 1) return failures[0]!.cause
  const list = failures.map(({ host, message }) => `${host.name}: ${message}`).join('; ')
  return new NoHostError(`No host of the database can be used (${list}).`, { cause: failures.map(({ cause }) => cause) })
}
