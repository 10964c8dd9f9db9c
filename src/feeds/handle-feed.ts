import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Jobs } from '../jobs/jobs.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import type { OpenDatabase } from '../store/open-database.ts'
import type { Database } from '../store/tables.ts'
import { MOST_LISTED } from './keep-part.ts'
import type { FeedInput } from './take-feed.ts'

export interface FeedHandlerParts {
  readonly database: OpenDatabase
  readonly jobs: Jobs
}

/** How often is looked how far the parts are, and how much of the work is done when all are read. */
const LOOK_MS = 300
const READ_SHARE = 0.9

interface Place {
  readonly tenant: string
  readonly ingest: string
}

/** Waits until all parts of a feed are read and their articles grouped, and tells what became of the lines. */
export function makeFeedHandler({ database: { db }, jobs }: FeedHandlerParts): JobHandler {
  return async ({ tenant, input, signal, progress }) => {
    const { ingest } = JSON.parse(input) as FeedInput
    const place = { tenant, ingest }
    for (;;) {
      const { lines, linesDone, isRead, ...counts } = await addUp(db, place)
      const isGrouped = isRead && !(await hasNew(db, place))
      if (isGrouped) {
        const details = { ...counts, rejected: await listRejected(db, place) }
        return { result: '/v1/stories', details, commit: (trx) => forgetFeed(trx, place) }
      }
      // Whoever groups may have looked just before the last article came.
      if (isRead) await jobs.add(tenant, { kind: 'group', key: 'group', input: '' })
      await giveUpLost(db, place)
      await progress((READ_SHARE * linesDone) / Math.max(1, lines), { ...counts, rejected: [] })
      await sleep(LOOK_MS, undefined, { signal })
    }
  }
}

async function addUp(db: Kysely<Database>, { tenant, ingest }: Place) {
  const { rows } = await sql<Record<'lines' | 'linesDone' | 'open' | 'accepted' | 'duplicates' | 'rejectedCount', number>>`
    select coalesce(sum(lines), 0)::int as lines, coalesce(sum(case when is_done then lines end), 0)::int as "linesDone",
      coalesce(sum(case when is_done then 0 else 1 end), 0)::int as open, coalesce(sum(accepted), 0)::int as accepted,
      coalesce(sum(duplicates), 0)::int as duplicates, coalesce(sum(rejected), 0)::int as "rejectedCount"
    from ingest_part where tenant = ${tenant} and ingest = ${ingest}`.execute(db)
  const { open, ...counts } = rows[0]!
  return { ...counts, isRead: open === 0 }
}

async function hasNew(db: Kysely<Database>, { tenant, ingest }: Place): Promise<boolean> {
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

async function listRejected(db: Kysely<Database>, { tenant, ingest }: Place) {
  return await db
    .selectFrom('ingest_rejected')
    .select(['line', 'code', 'detail'])
    .where('tenant', '=', tenant)
    .where('ingest', '=', ingest)
    .orderBy('line')
    .limit(MOST_LISTED)
    .execute()
}

/** The lines of a part whose job failed for good count as rejected: a feed always comes to an end. */
async function giveUpLost(db: Kysely<Database>, { tenant, ingest }: Place): Promise<void> {
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

async function forgetFeed(trx: Transaction<Database>, { tenant, ingest }: Place): Promise<void> {
  for (const table of ['ingest_part', 'ingest_rejected'] as const) {
    await trx.deleteFrom(table).where('tenant', '=', tenant).where('ingest', '=', ingest).execute()
  }
}
