import { type Kysely, sql } from 'kysely'
import type { Database } from './tables.ts'

/** A story to be made if it does not exist. */
export interface NamedStory {
  readonly id: string
  readonly label: string
}

/**
 * Makes stories, or moves them to the front of the list: something of each came at this moment. Their rows are locked until the transaction
 * ends, always in the same order, so that two that write at once wait for each other and are done.
 */
export async function makeStories(
  db: Kysely<Database>,
  tenant: string,
  stories: readonly NamedStory[],
  came: string
): Promise<void> {
  const [ids, labels] = [stories.map(({ id }) => id), stories.map(({ label }) => label)]
  await sql`
    insert into story (tenant, id, label, first_day, last_day, updated_at)
    select ${tenant}::text, id, label, '', '', ${came}::timestamptz from unnest(${ids}::text[], ${labels}::text[]) as given (id, label) order by id
    on conflict (tenant, id) do update set updated_at = greatest(story.updated_at, excluded.updated_at)`.execute(db)
}

/**
 * Brings stories up to date with their comparisons: of each, the newest is the current one, the others say what superseded them; its articles are
 * those that belong to the current one, and those put there on their own. A story without articles is removed.
 */
export async function refreshStories(db: Kysely<Database>, tenant: string, ids: readonly string[]): Promise<void> {
  const { rows: newest } = await sql<{ story: string; comparison: string }>`
    select wanted.story, own.id as comparison from unnest(${ids}::text[]) as wanted (story), lateral (
      select id from comparison where tenant = ${tenant} and story_id = wanted.story order by created_at desc, id desc limit 1
    ) as own`.execute(db)
  const compared = newest.map(({ story }) => story)
  const current = sql`unnest(${compared}::text[], ${newest.map(({ comparison }) => comparison)}::text[]) as current (story, comparison)`
  const belonging = sql`comparison_article as link where link.tenant = ${tenant} and link.comparison = current.comparison and link.belongs`
  if (newest.length > 0) {
    const superseded = sql`case when comparison.id = current.comparison then null else current.comparison end`
    await sql`
      update comparison set superseded_by = ${superseded} from ${current}
      where comparison.tenant = ${tenant} and comparison.story_id = current.story
        and comparison.superseded_by is distinct from ${superseded}`.execute(db)
  }
  await sql`
    delete from story_article as own
    where own.tenant = ${tenant} and own.story = any(${ids}::text[]) and not own.is_ingested
      and not exists (select 1 from ${current}, ${belonging} and current.story = own.story and link.article = own.article)`.execute(
    db
  )
  if (newest.length > 0) {
    await sql`
      insert into story_article (tenant, story, article, is_ingested)
      select distinct ${tenant}::text, current.story, link.article, false from ${current}, ${belonging}
      on conflict (tenant, story, article) do nothing`.execute(db)
  }
  await describeStories(db, tenant, ids, current)
}

async function describeStories(
  db: Kysely<Database>,
  tenant: string,
  ids: readonly string[],
  current: ReturnType<typeof sql>
): Promise<void> {
  await sql`
    update story set first_day = days.first, last_day = days.last, comparison = days.comparison
    from (
      select own.story, current.comparison, min(day) as first, max(day) as last from story_article as own
      join article on article.tenant = own.tenant and article.id = own.article
      left join ${current} on current.story = own.story
      where own.tenant = ${tenant} and own.story = any(${ids}::text[]) group by own.story, current.comparison
    ) as days
    where story.tenant = ${tenant} and story.id = days.story`.execute(db)
  await sql`delete from story where tenant = ${tenant} and id = any(${ids}::text[])
    and not exists (select 1 from story_article as own where own.tenant = story.tenant and own.story = story.id)`.execute(db)
}
