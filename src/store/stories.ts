import { type Kysely, sql } from 'kysely'
import { columnText } from './column-text.ts'
import { pageOf } from './comparisons.ts'
import { makeStories, type NamedStory, refreshStories } from './refresh-stories.ts'
import type { Page, StorySelection } from './store.ts'
import type { Database } from './tables.ts'

/** A stored story. `first` and `last` are the days of publication of its articles; `comparison` is the id of the current one. */
export interface StoryRow {
  readonly id: string
  readonly label: string
  readonly comparison: string | null
  readonly first: string
  readonly last: string
  readonly updatedAt: string
  readonly articles: number
}

export interface StoredArticle {
  readonly id: string
  readonly outlet: string
  readonly outletKey: string
  readonly title: string | null
  readonly url: string | null
  readonly publishedAt: string | null
}

export interface StoryWithArticles extends Omit<StoryRow, 'articles'> {
  readonly articles: readonly StoredArticle[]
}

const columns = ['id', 'label', 'comparison', 'first_day as first', 'last_day as last', 'updated_at'] as const

export async function listStories(db: Kysely<Database>, tenant: string, selection: StorySelection): Promise<Page<StoryRow>> {
  const { from, to, outletKey, q, after, limit } = selection
  const isOfStory = sql`own.tenant = story.tenant and own.story = story.id`
  const joined = sql`story_article as own join article on article.tenant = own.tenant and article.id = own.article`
  let query = db
    .selectFrom('story')
    .select([...columns])
    .select(sql<number>`(select count(*) from story_article as own where ${isOfStory})`.as('articles'))
    .where('tenant', '=', tenant)
  if (from !== undefined) query = query.where('last_day', '>=', from)
  if (to !== undefined) query = query.where('first_day', '<', to)
  if (from !== undefined || to !== undefined || outletKey !== undefined) {
    const isPeriod = from !== undefined || to !== undefined
    const dated = isPeriod ? sql`article.published_at is not null` : sql`true`
    const within = sql`${dated} and article.day >= ${from ?? ''} and article.day < ${to ?? '~'}`
    const byOutlet = outletKey === undefined ? sql`true` : sql`article.outlet_key = ${columnText(outletKey)}`
    query = query.where(sql<boolean>`exists (select 1 from ${joined} where ${isOfStory} and ${within} and ${byOutlet})`)
  }
  for (const word of wordsOf(q)) {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`
    const inTitle = sql`exists (select 1 from ${joined} where ${isOfStory} and article.title ilike ${pattern})`
    query = query.where(sql<boolean>`(label ilike ${pattern} or ${inTitle})`)
  }
  if (after !== undefined) {
    query = query.where(sql<boolean>`(updated_at, id) < (${after.createdAt}::timestamptz, ${after.id}::text)`)
  }
  const rows = await query
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(
    rows.map(({ updated_at, ...row }) => {
      const updatedAt = updated_at.toISOString()
      return { item: { ...row, updatedAt }, place: { createdAt: updatedAt, id: row.id } }
    }),
    limit
  )
}

const wordsOf = (q = '') => columnText(q).split(/\s+/).filter(Boolean)

export async function findStory(db: Kysely<Database>, tenant: string, given: string): Promise<StoryWithArticles | null> {
  const id = columnText(given)
  const story = await db
    .selectFrom('story')
    .select([...columns])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!story) return null
  const articles = await db
    .selectFrom('story_article as own')
    .innerJoin('article', (join) => join.onRef('article.tenant', '=', 'own.tenant').onRef('article.id', '=', 'own.article'))
    .select(['article.id', 'outlet', 'outlet_key as outletKey', 'title', 'url', 'published_at as publishedAt'])
    .where('own.tenant', '=', tenant)
    .where('own.story', '=', id)
    .orderBy('article.day')
    .orderBy('article.id')
    .execute()
  const { updated_at, ...row } = story
  return { ...row, updatedAt: updated_at.toISOString(), articles }
}

/** Stored articles to be put into a story, which is made if it does not exist. */
export interface JoinedStory extends NamedStory {
  readonly articles: readonly string[]
}

/** Puts stored articles into stories, and brings these up to date. */
export async function joinStories(
  db: Kysely<Database>,
  tenant: string,
  stories: readonly JoinedStory[],
  came: string
): Promise<void> {
  await putIntoStories(db, tenant, stories, came)
  await refreshStories(
    db,
    tenant,
    stories.map(({ id }) => id)
  )
}

/** Puts stored articles into stories; who calls it brings the stories up to date. */
export async function putIntoStories(
  db: Kysely<Database>,
  tenant: string,
  stories: readonly JoinedStory[],
  came: string
): Promise<void> {
  await makeStories(
    db,
    tenant,
    stories.map(({ id, label }) => ({ id, label: columnText(label) })),
    came
  )
  const [ids, articles] = [
    stories.flatMap(({ id, articles }) => articles.map(() => id)),
    stories.flatMap(({ articles }) => articles)
  ]
  await sql`
    insert into story_article (tenant, story, article, is_ingested)
    select distinct ${tenant}::text, story, article, true from unnest(${ids}::text[], ${articles}::text[]) as given (story, article)
    on conflict (tenant, story, article) do update set is_ingested = true`.execute(db)
}
