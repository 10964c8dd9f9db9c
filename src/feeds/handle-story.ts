import { type Kysely, sql } from 'kysely'
import type { Config } from '../config.ts'
import { engine } from '../engine.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import type { OpenDatabase } from '../store/open-database.ts'
import type { Store } from '../store/store.ts'
import type { Database } from '../store/tables.ts'
import type { WorkPool } from '../threads/thread-pool.ts'

export interface StoryParts {
  readonly config: Pick<Config, 'limits' | 'keepsText'>
  readonly database: OpenDatabase
  readonly store: Store
  readonly work: WorkPool
}

/** Which story to compare. */
export interface StoryInput {
  readonly story: string
}

/** Compares a stored story as it is now; the comparison becomes its current one. Nothing happens where it has fewer than two articles. */
export function makeStoryHandler({ config: { limits, keepsText }, database: { db }, store, work }: StoryParts): JobHandler {
  return async ({ tenant, input, signal }) => {
    const { story } = JSON.parse(input) as StoryInput
    const label = await labelOf(db, tenant, story)
    const packed = await findReadings(db, tenant, story, keepsText, limits.articles)
    if (packed.length < 2) return { result: null }
    const task = { tenant, story, label, packed, engine, createdAt: new Date().toISOString(), keepsText }
    const kept = await work.feedStep('compareStory', task, signal)
    // It may have been joined to another story meanwhile, which is compared by a job of its own.
    if (kept === null || (await findReadings(db, tenant, story, keepsText, 2)).length < 2) return { result: null }
    await store.saveComparison(tenant, kept)
    return { result: `/v1/comparisons/${kept.id}` }
  }
}

/** The label that was sent with a story's articles; null where they were grouped by their words. */
async function labelOf(db: Kysely<Database>, tenant: string, story: string): Promise<string | null> {
  const { rows } = await sql<{ label: string }>`
    select label from story where tenant = ${tenant} and id = ${story}
      and exists (select 1 from article_profile where tenant = ${tenant} and article_profile.story = ${story} and is_fixed)`.execute(
    db
  )
  return rows[0]?.label ?? null
}

/** The packed Readings of a story's articles, the first ones published where there are more than can be compared. */
async function findReadings(
  db: Kysely<Database>,
  tenant: string,
  story: string,
  keepsText: boolean,
  most: number
): Promise<string[]> {
  const column = keepsText ? sql`reading` : sql`words`
  const { rows } = await sql<{ packed: string }>`
    select ${column} as packed from article_profile
    join article on article.tenant = article_profile.tenant and article.id = article_profile.article
    where article_profile.tenant = ${tenant} and story = ${story} and is_grouped and ${column} is not null
    order by article.published_at, article.id limit ${most}`.execute(db)
  return rows.map(({ packed }) => packed)
}
