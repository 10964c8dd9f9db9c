import { type Kysely, sql } from 'kysely'
import type { Database } from './tables.ts'

/** Makes a story, or moves one to the front of the list: something of it came at this moment. Its row is locked until the transaction ends. */
export async function makeStory(
  db: Kysely<Database>,
  tenant: string,
  { id, label }: { readonly id: string; readonly label: string },
  came: string
): Promise<void> {
  await sql`
    insert into story (tenant, id, label, first_day, last_day, updated_at)
    values (${tenant}, ${id}, ${label}, '', '', ${came}::timestamptz)
    on conflict (tenant, id) do update set updated_at = greatest(story.updated_at, excluded.updated_at)`.execute(db)
}

/**
 * Brings a story up to date with its comparisons: the newest is the current one, the others say what superseded them; its articles are those
 * that belong to the current one, and those put there on their own. A story without articles is removed.
 */
export async function refreshStory(db: Kysely<Database>, tenant: string, id: string): Promise<void> {
  const newest = await db
    .selectFrom('comparison')
    .select('id')
    .where('tenant', '=', tenant)
    .where('story_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const current = newest?.id ?? null
  const superseded = sql`case when id = ${current}::text then null else ${current}::text end`
  await sql`update comparison set superseded_by = ${superseded}
    where tenant = ${tenant} and story_id = ${id} and superseded_by is distinct from ${superseded}`.execute(db)
  const belonging = sql`select article from comparison_article where tenant = ${tenant} and comparison = ${current}::text and belongs`
  await sql`delete from story_article
    where tenant = ${tenant} and story = ${id} and not is_ingested and article not in (${belonging})`.execute(db)
  await sql`insert into story_article (tenant, story, article, is_ingested)
    select distinct ${tenant}::text, ${id}::text, article, false from (${belonging}) as own
    on conflict (tenant, story, article) do nothing`.execute(db)
  await describeStory(db, tenant, id, current)
}

async function describeStory(db: Kysely<Database>, tenant: string, id: string, comparison: string | null): Promise<void> {
  await sql`
    update story set first_day = days.first, last_day = days.last, comparison = ${comparison}::text
    from (
      select min(day) as first, max(day) as last from story_article
      join article on article.tenant = story_article.tenant and article.id = story_article.article
      where story_article.tenant = ${tenant} and story_article.story = ${id}
    ) as days
    where story.tenant = ${tenant} and story.id = ${id} and days.first is not null`.execute(db)
  await sql`delete from story where tenant = ${tenant} and id = ${id}
    and not exists (select 1 from story_article where tenant = ${tenant} and story = ${id})`.execute(db)
}
