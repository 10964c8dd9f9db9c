import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { refreshStory } from '../refresh-story.ts'
import { joinStory } from '../stories.ts'
import type { Database } from '../tables.ts'
import type { KeptProfile } from './find-neighbours.ts'

/** A tenant's term frequencies as the store keeps them. */
export interface KeptFrequencies {
  readonly articles: number
  readonly counts: string | null
}

/** A story as it stands after grouping: `story` is null for a new one; `moved` are the articles that were not in it before. */
export interface PlacedStory {
  readonly story: string | null
  readonly moved: readonly string[]
}

/** What grouping has found out about new articles: `termsOf[i]` are the terms by which the i-th is found; `version` is that of the frequencies read before. */
export interface GroupedArticles {
  readonly articles: readonly KeptProfile[]
  readonly termsOf: readonly (readonly number[])[]
  readonly placed: readonly PlacedStory[]
  readonly frequencies: KeptFrequencies
  readonly version: number
}

type Trx = Transaction<Database>

const DAY_MS = 86_400_000

/**
 * Stores which story each article was put into. Returns the changed stories that have two articles or more.
 *
 * Null, and nothing is written, if another process has grouped since `version`: two that
 * group at the same time would put one event into two stories.
 */
export async function placeArticles(
  trx: Trx,
  tenant: string,
  { articles, termsOf, placed, frequencies, version }: GroupedArticles,
  now: Date
): Promise<string[] | null> {
  if (!(await takeVersion(trx, tenant, version, frequencies))) return null
  await addTerms(trx, tenant, { articles, termsOf }, Math.floor(now.getTime() / DAY_MS))
  const changed = new Set(articles.flatMap(({ story }) => (story === null ? [] : [story])))
  for (const { story, moved } of placed) {
    const id = story ?? `sty_${randomUUID().replaceAll('-', '')}`
    changed.add(id)
    for (const left of await moveArticles(trx, tenant, { story: id, moved }, now.toISOString())) changed.add(left)
  }
  await markGrouped(trx, tenant, articles)
  return await withTwoArticles(trx, tenant, [...changed].sort())
}

/** Reads a tenant's term frequencies, and the number of their last change. */
export async function readFrequencies(
  db: Kysely<Database>,
  tenant: string
): Promise<KeptFrequencies & { readonly version: number }> {
  const row = await db
    .selectFrom('term_frequency')
    .select(['version', 'articles', 'counts'])
    .where('tenant', '=', tenant)
    .executeTakeFirst()
  return row ?? { version: 0, articles: 0, counts: null }
}

async function takeVersion(trx: Trx, tenant: string, version: number, { articles, counts }: KeptFrequencies): Promise<boolean> {
  const next = { version: version + 1, articles, counts }
  const taken =
    version === 0
      ? trx
          .insertInto('term_frequency')
          .values({ tenant, ...next })
          .onConflict((conflict) => conflict.doNothing())
          .returning('version')
      : trx
          .updateTable('term_frequency')
          .set(next)
          .where('tenant', '=', tenant)
          .where('version', '=', version)
          .returning('version')
  return (await taken.executeTakeFirst()) !== undefined
}

async function addTerms(
  trx: Trx,
  tenant: string,
  { articles, termsOf }: Pick<GroupedArticles, 'articles' | 'termsOf'>,
  cameDay: number
): Promise<void> {
  const rows = articles.map(({ article, day }, i) => ({ article, day, terms: termsOf[i] }))
  await sql`
    insert into article_term (tenant, term, day, article, came_day)
    select ${tenant}::text, term::int, day, article, ${cameDay}::int
    from json_to_recordset(${JSON.stringify(rows)}::json) as row (article text, day int, terms json),
      json_array_elements_text(terms) as term
    on conflict (tenant, term, day, article) do nothing`.execute(trx)
}

/** Puts articles into a story, creating it if it is new. Returns the stories that they were in before. */
async function moveArticles(
  trx: Trx,
  tenant: string,
  { story, moved }: { readonly story: string; readonly moved: readonly string[] },
  now: string
): Promise<string[]> {
  const left = await sql<{ story: string }>`
    with gone as (
      delete from story_article using article_profile
      where story_article.tenant = ${tenant} and article_profile.tenant = ${tenant} and article_profile.article = any(${moved}::text[])
        and story_article.article = article_profile.article and story_article.story = article_profile.story
      returning story_article.story
    )
    select distinct story from gone order by story`.execute(trx)
  await joinStory(trx, tenant, { id: story, label: await labelOf(trx, tenant, moved) }, { articles: moved, came: now })
  await sql`update article_profile set story = ${story} where tenant = ${tenant} and article = any(${moved}::text[])`.execute(trx)
  const before = left.rows.map((row) => row.story)
  for (const id of before) await leaveStory(trx, tenant, id, story)
  return before
}

/**
 * Updates a story that articles have left. With fewer than two, it is no longer a story: its comparisons go to the story that the
 * articles went to, if the next one supersedes them. What a client has compared under its own label stays there.
 */
async function leaveStory(trx: Trx, tenant: string, story: string, next: string): Promise<void> {
  await sql`
    update comparison set story_id = ${next} where tenant = ${tenant} and story_id = ${story} and story is null
      and (select count(*) from article_profile where tenant = ${tenant} and article_profile.story = ${story}) < 2`.execute(trx)
  await refreshStory(trx, tenant, story)
  await refreshStory(trx, tenant, next)
}

/** The headline of the first article, or its day if it has none. */
async function labelOf(trx: Trx, tenant: string, articles: readonly string[]): Promise<string> {
  const { rows } = await sql<{ title: string | null; day: string }>`
    select title, day from article where tenant = ${tenant} and id = any(${articles}::text[])
    order by title is null, day, published_at, id limit 1`.execute(trx)
  return rows[0]?.title?.trim() || `A story of ${rows[0]?.day ?? 'an unknown day'}`
}

async function markGrouped(trx: Trx, tenant: string, articles: readonly KeptProfile[]): Promise<void> {
  const ids = articles.map(({ article }) => article)
  await sql`update article_profile set is_grouped = true where tenant = ${tenant} and article = any(${ids}::text[])`.execute(trx)
}

async function withTwoArticles(trx: Trx, tenant: string, stories: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ story: string }>`
    select story from article_profile where tenant = ${tenant} and story = any(${stories}::text[])
    group by story having count(*) >= 2 order by story`.execute(trx)
  return rows.map(({ story }) => story)
}
