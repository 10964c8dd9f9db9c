import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables.ts'

const DAY_MS = 86_400_000
/** A few at a time, so that nobody waits. */
const MOST_AT_ONCE = 5000
/** What came within so many days after the last days of a story may still be put into it. */
const LATE_DAYS = 7

/** Forgets what articles were grouped by once none can come any more that is grouped with them. */
export async function forgetProfiles(db: Kysely<Database>, tenant: string, storyDays: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() - (2 * storyDays + LATE_DAYS) * DAY_MS)
  await sql`
    update article_profile set profile = null, words = null where tenant = ${tenant} and article in (
      select article from article_profile
      where tenant = ${tenant} and came < ${before.toISOString()}::timestamptz and profile is not null and is_grouped
      limit ${MOST_AT_ONCE}
    )`.execute(db)
  const day = Math.floor(before.getTime() / DAY_MS)
  await sql`
    delete from article_term where (tenant, term, day, article) in (
      select tenant, term, day, article from article_term where tenant = ${tenant} and came_day < ${day} limit ${MOST_AT_ONCE * 16}
    )`.execute(db)
  await sql`delete from ingest_part where tenant = ${tenant} and came < ${before.toISOString()}::timestamptz`.execute(db)
  await sql`
    delete from ingest_rejected where tenant = ${tenant} and not exists (
      select 1 from ingest_part where ingest_part.tenant = ${tenant} and ingest_part.ingest = ingest_rejected.ingest
    )`.execute(db)
}
