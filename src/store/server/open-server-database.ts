import { Kysely } from 'kysely'
import pg from 'pg'
import type { OpenDatabase } from '../open-database.ts'
import type { Database } from '../tables.ts'
import { openServerPool } from './open-server-pool.ts'
import { RowLockDialect } from './row-lock-dialect.ts'

/** Connections of one process; jobs have their own. */
const MOST_CONNECTIONS = 10

/** Counts are numbers in every response, whatever the driver. */
const numbers = new Map<number, (text: string) => number>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number]
])
const types = {
  getTypeParser: ((id: number, format?: 'text') =>
    numbers.get(id) ?? pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser
}

/**
 * Opens a PostgreSQL server's database. A connection that is lost is dropped, and the next statement
 * makes another: the service recovers by itself.
 */
export async function openServerDatabase(url: string): Promise<OpenDatabase> {
  const pool = openServerPool(url, { most: MOST_CONNECTIONS, name: 'parallax', types })
  const db = new Kysely<Database>({ dialect: new RowLockDialect({ pool }) })
  return { db, url, embedded: null, tending: null, assertWritable: async () => {}, close: () => db.destroy() }
}
