import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { refreshStories } from '../refresh-stories.ts'
import { putIntoStories } from '../stories.ts'
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
  const moves = placed.flatMap(({ story, moved }) => {
    const id = story ?? `sty_${randomUUID().replaceAll('-', '')}`
    return moved.map((article) => ({ article, story: id }))
  })
  const left = moves.length === 0 ? [] : await moveArticles(trx, tenant, moves, now.toISOString())
  await markGrouped(trx, tenant, articles)
  const own = articles.flatMap(({ story }) => (story === null ? [] : [story]))
  const changed = new Set([...own, ...moves.map(({ story }) => story), ...left])
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

/** An article, and the story that it goes to. */
interface Move {
  readonly article: string
  readonly story: string
}

/** Puts articles into stories, made where they are new; the stories that they were in before are given back. A few statements, however many move. */
async function moveArticles(trx: Trx, tenant: string, moves: readonly Move[], now: string): Promise<string[]> {
  const [articles, stories] = [moves.map(({ article }) => article), moves.map(({ story }) => story)]
  const moved = sql`unnest(${articles}::text[], ${stories}::text[]) as moved (article, story)`
  const { rows: gone } = await sql<Move>`
    delete from story_article as own using article_profile as profile
    where own.tenant = ${tenant} and profile.tenant = ${tenant} and profile.article = any(${articles}::text[])
      and own.article = profile.article and own.story = profile.story
    returning own.article, own.story`.execute(trx)
  const labels = await labelsOf(trx, tenant, moved)
  const joined = [...Map.groupBy(moves, ({ story }) => story)].map(([id, own]) => {
    return { id, label: labels.get(id) ?? 'A story of an unknown day', articles: own.map(({ article }) => article) }
  })
  await putIntoStories(trx, tenant, joined, now)
  await sql`update article_profile set story = moved.story from ${moved}
    where article_profile.tenant = ${tenant} and article_profile.article = moved.article`.execute(trx)
  const left = new Map(gone.map(({ article, story }) => [story, moves.find((move) => move.article === article)!.story]))
  if (left.size > 0) await handOver(trx, tenant, left)
  await refreshStories(trx, tenant, [...new Set([...stories, ...left.keys()])])
  return [...left.keys()]
}

/**
 * Deals with stories that articles have left, each for another one. With fewer than two, it is no longer a story: its comparisons go to the story
 * that the articles went to, where the next one supersedes them. What a client has compared under its own label stays there.
 */
async function handOver(trx: Trx, tenant: string, left: ReadonlyMap<string, string>): Promise<void> {
  await sql`
    update comparison set story_id = pair.next from unnest(${[...left.keys()]}::text[], ${[...left.values()]}::text[]) as pair (story, next)
    where comparison.tenant = ${tenant} and comparison.story_id = pair.story and comparison.story is null
      and (select count(*) from article_profile as profile where profile.tenant = ${tenant} and profile.story = pair.story) < 2`.execute(
    trx
  )
}

/** Of each story the headline of the first article that goes there, or its day where none has one. */
async function labelsOf(trx: Trx, tenant: string, moved: ReturnType<typeof sql>): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ story: string; title: string | null; day: string }>`
    select distinct on (moved.story) moved.story, title, day from ${moved} join article on article.tenant = ${tenant} and article.id = moved.article
    order by moved.story, title is null, day, published_at, id`.execute(trx)
  return new Map(rows.map(({ story, title, day }) => [story, title?.trim() || `A story of ${day}`]))
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
