import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The server whose databases tests make and drop: `TEST_DATABASE_URL`, else the one behind this machine's socket. */
const server = process.env.TEST_DATABASE_URL ?? `postgres://${process.env.USER ?? 'root'}@%2Fvar%2Frun%2Fpostgresql/test`

/** No socket, nobody behind it, no such host, no such role or no password: the machine has no server for tests. A slow one is not missing. */
const noServer = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'ENOTFOUND', '28000', '28P01', '3D000'])

export interface TestDatabase {
  readonly url: string
  query(statement: string): Promise<void>
  drop(): Promise<void>
}

/** A new empty database; null if no server answers. Under `CI` there must be one. */
export async function makeServerDatabase(): Promise<TestDatabase | null> {
  const name = `parallax_test_${randomBytes(6).toString('hex')}`
  const query = async (statement: string) => {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 60_000 })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  try {
    await query(`create database ${name}`)
  } catch (error) {
    if (process.env.CI || !noServer.has((error as { code?: string }).code ?? '')) throw error
    return null
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, query, drop: () => query(`drop database if exists ${name} with (force)`) }
}
