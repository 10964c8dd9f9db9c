import { type Kysely, sql } from 'kysely'
import type { Database } from './tables.ts'

/** Removes those of the articles that no comparison holds and that were not sent on their own, with all that was summed up from them. */
export async function removeUnheld(db: Kysely<Database>, tenant: string, ids: readonly string[]): Promise<void> {
  const gone = await sql<{ outlet_key: string }>`
    with gone as (
      delete from article where tenant = ${tenant} and id = any(${ids}::text[]) and not is_ingested
        and not exists (select 1 from comparison_article as link where link.tenant = article.tenant and link.article = article.id)
      returning outlet_key
    ),
    outlets as (
      update outlet set articles = outlet.articles - counted.articles
      from (select outlet_key, count(*) as articles from gone group by outlet_key order by outlet_key) as counted
      where outlet.tenant = ${tenant} and outlet.key = counted.outlet_key
    )
    select distinct outlet_key from gone`.execute(db)
  const keys = gone.rows.map(({ outlet_key }) => outlet_key)
  if (keys.length > 0) await describeOutlets(db, tenant, keys)
}

/** Writes the days of outlets from the articles that are left; removes outlets without any. */
async function describeOutlets(db: Kysely<Database>, tenant: string, keys: readonly string[]): Promise<void> {
  const ofThese = sql`tenant = ${tenant} and outlet_key = any(${keys}::text[])`
  await sql`delete from outlet where tenant = ${tenant} and key = any(${keys}::text[]) and articles <= 0`.execute(db)
  await sql`
    update outlet set first_day = days.first, last_day = days.last
    from (select outlet_key, min(day) as first, max(day) as last from article where ${ofThese} group by outlet_key) as days
    where outlet.tenant = ${tenant} and outlet.key = days.outlet_key`.execute(db)
}
