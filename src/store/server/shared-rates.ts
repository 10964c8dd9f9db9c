import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables.ts'

/** How many requests came under a key in its window, this one included, and how long that window lasts yet. */
export interface RateCount {
  readonly count: number
  readonly ttlMs: number
}

/** Counts requests over all processes that share the database. */
export interface SharedRates {
  /** Counts one more. Errors: the database's own. */
  add(key: string, windowMs: number): Promise<RateCount>
}

/** So many counts are written between two that also remove old ones. */
const SWEEP_EVERY = 1000

/**
 * Counts in a table of a separate schema, which does not belong to the stored data: it is made when first needed, not logged by the server, and in no
 * export. One statement counts, so that two processes never miss each other's.
 */
export function openSharedRates(db: Kysely<Database>): SharedRates {
  let made: Promise<void> | null = null
  let written = 0
  const make = async () => {
    await sql`create schema if not exists parallax_rates`.execute(db)
    await sql`create unlogged table if not exists parallax_rates.request (key text primary key, ends timestamptz not null, count integer not null)`.execute(
      db
    )
  }
  return {
    async add(key, windowMs) {
      made ??= make()
      await made.catch((error) => {
        made = null
        throw error
      })
      if (++written % SWEEP_EVERY === 0)
        await sql`delete from parallax_rates.request where ends < now() - interval '1 hour'`.execute(db)
      const { rows } = await sql<{ count: number; ttl: number }>`
        insert into parallax_rates.request as known (key, ends, count)
        values (${key}, now() + ${windowMs} * interval '1 millisecond', 1)
        on conflict (key) do update set
          count = case when known.ends <= now() then 1 else known.count + 1 end,
          ends = case when known.ends <= now() then excluded.ends else known.ends end
        returning count, (extract(epoch from ends - now()) * 1000)::integer as ttl`.execute(db)
      const { count, ttl } = rows[0]!
      return { count, ttlMs: ttl }
    }
  }
}
