import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables.ts'

/** Finds the label that was sent with a story's articles; null if they were grouped by their words. */
export async function findSentLabel(db: Kysely<Database>, tenant: string, story: string): Promise<string | null> {
  const { rows } = await sql<{ label: string }>`
    select label from story where tenant = ${tenant} and id = ${story}
      and exists (select 1 from article_profile where tenant = ${tenant} and article_profile.story = ${story} and is_fixed)`.execute(
    db
  )
  return rows[0]?.label ?? null
}

/** Whether a story has so many articles that it can be compared. */
export async function hasTwoArticles(db: Kysely<Database>, tenant: string, story: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from article_profile where tenant = ${tenant} and story = ${story} and is_grouped limit 2`.execute(db)
  return rows.length === 2
}

/** Which Readings of a story: with their words, from the place where those are kept (`keepsText`), at most `most`. */
export interface StoryReadings {
  readonly story: string
  readonly keepsText: boolean
  readonly most: number
}

/** Finds the packed Readings of a story's articles, the earliest published if there are more than can be compared. */
export async function findStoryReadings(
  db: Kysely<Database>,
  tenant: string,
  { story, keepsText, most }: StoryReadings
): Promise<string[]> {
  const column = keepsText ? sql`reading` : sql`words`
  const { rows } = await sql<{ packed: string }>`
    select ${column} as packed from article_profile
    join article on article.tenant = article_profile.tenant and article.id = article_profile.article
    where article_profile.tenant = ${tenant} and story = ${story} and is_grouped and ${column} is not null
    order by article.published_at, article.id limit ${most}`.execute(db)
  return rows.map(({ packed }) => packed)
}
