import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The server whose databases tests make and drop: `TEST_DATABASE_URL`, else the one behind this machine's socket. */
const server = process.env.TEST_DATABASE_URL ?? `postgres://${process.env.USER ?? 'root'}@%2Fvar%2Frun%2Fpostgresql/test`

export interface TestDatabase {
  readonly url: string
  query(statement: string): Promise<void>
  drop(): Promise<void>
}

/** A new empty database; null where no server answers. Under `CI` there must be one. */
export async function makeServerDatabase(): Promise<TestDatabase | null> {
  const name = `parallax_test_${randomBytes(6).toString('hex')}`
  const query = async (statement: string) => {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 2000 })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  try {
    await query(`create database ${name}`)
  } catch (error) {
    if (process.env.CI) throw error
    return null
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, query, drop: () => query(`drop database if exists ${name} with (force)`) }
}
