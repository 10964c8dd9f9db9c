import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables.ts'
import type { FeedKey, FeedProgress } from './feed-store.ts'
import { MOST_LISTED, type RejectedLine } from './keep-part.ts'

type Db = Kysely<Database>

/** Sums up what became of a feed's lines so far. */
export async function addUp(db: Db, { tenant, ingest }: FeedKey): Promise<FeedProgress> {
  const { rows } = await sql<Record<'lines' | 'linesDone' | 'open' | 'accepted' | 'duplicates' | 'rejectedCount', number>>`
    select coalesce(sum(lines), 0)::int as lines, coalesce(sum(case when is_done then lines end), 0)::int as "linesDone",
      coalesce(sum(case when is_done then 0 else 1 end), 0)::int as open, coalesce(sum(accepted), 0)::int as accepted,
      coalesce(sum(duplicates), 0)::int as duplicates, coalesce(sum(rejected), 0)::int as "rejectedCount"
    from ingest_part where tenant = ${tenant} and ingest = ${ingest}`.execute(db)
  const { open, ...counts } = rows[0]!
  return { ...counts, isRead: open === 0 }
}

/** Checks whether an article of a feed still waits to be grouped. */
export async function hasUngrouped(db: Db, { tenant, ingest }: FeedKey): Promise<boolean> {
  const found = await db
    .selectFrom('article_profile')
    .select('article')
    .where('tenant', '=', tenant)
    .where('is_grouped', '=', false)
    .where('ingest', '=', ingest)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Finds the rejected lines of a feed by number; only the first ones if there are many. */
export async function findRejected(db: Db, { tenant, ingest }: FeedKey): Promise<RejectedLine[]> {
  const rows = await db
    .selectFrom('ingest_rejected')
    .select(['line', 'code', 'detail'])
    .where('tenant', '=', tenant)
    .where('ingest', '=', ingest)
    .orderBy('line')
    .limit(MOST_LISTED)
    .execute()
  return rows as RejectedLine[]
}

/** Rejects the lines of parts whose job failed for good, so that every feed comes to an end. */
export async function giveUpLost(db: Db, { tenant, ingest }: FeedKey): Promise<void> {
  await sql`
    with lost as (
      update ingest_part set is_done = true, rejected = lines
      where tenant = ${tenant} and ingest = ${ingest} and not is_done
        and exists (select 1 from job where job.tenant = ${tenant} and job.id = ingest_part.job and job.state in ('failed', 'cancelled'))
      returning first_line, lines
    )
    insert into ingest_rejected (tenant, ingest, line, code, detail)
    select ${tenant}::text, ${ingest}::text, line, 'WORKER_LOST', 'The line could not be read: whatever read it was lost.'
    from lost, generate_series(first_line, first_line + lines - 1) as line
    on conflict (tenant, ingest, line) do nothing`.execute(db)
}

/** Removes what is kept of a feed while it is in progress. */
export async function forgetFeed(db: Db, { tenant, ingest }: FeedKey): Promise<void> {
  for (const table of ['ingest_part', 'ingest_rejected'] as const) {
    await db.deleteFrom(table).where('tenant', '=', tenant).where('ingest', '=', ingest).execute()
  }
}
