import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Database } from '../tables.ts'

/** Reads the rows of a query some at a time, by a cursor of the transaction. One at once. */
export async function* fetchRows<T>(trx: Transaction<Database>, query: RawBuilder<T>, most: number): AsyncGenerator<T> {
  await sql`declare fetched no scroll cursor for ${query}`.execute(trx)
  const fetch = sql<T>`fetch ${sql.lit(most)} from fetched`
  for (;;) {
    const { rows } = await fetch.execute(trx)
    if (rows.length === 0) break
    yield* rows
  }
  await sql`close fetched`.execute(trx)
}
