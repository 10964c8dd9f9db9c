import { type Kysely, sql } from 'kysely'
import { addArticles, articleColumns } from './add-articles.ts'
import { articleRow } from './article-rows.ts'
import { columnText } from './column-text.ts'
import type { KeptReading, NewArticle } from './store.ts'
import type { Database } from './tables.ts'

/** Keeps articles sent on their own; the ids of those that were not kept so before. `db` may be a transaction. */
export async function saveArticles(
  db: Kysely<Database>,
  tenant: string,
  articles: readonly NewArticle[],
  came: string
): Promise<string[]> {
  const json = JSON.stringify(articles.map((article) => ({ ...articleRow(article), reading: article.packed })))
  const rows = sql`select row.* from json_to_recordset(${json}::json) as row (${articleColumns})`
  const { added, known } = await addArticles(db, tenant, rows, { comparison: null, came })
  if (known.length === 0) return [...added]
  const others = articles.filter(({ id }) => known.includes(id))
  return [...added, ...(await ownArticles(db, tenant, others))]
}

/** Marks articles that a comparison brought as sent on their own too. */
async function ownArticles(db: Kysely<Database>, tenant: string, articles: readonly NewArticle[]): Promise<string[]> {
  const json = JSON.stringify(articles.map(({ id, packed }) => ({ id, packed })))
  const { rows } = await sql<{ id: string }>`
    update article set is_ingested = true, reading = given.packed
    from (select distinct on (id) id, packed from json_to_recordset(${json}::json) as each (id text, packed text) order by id) as given
    where article.tenant = ${tenant} and article.id = given.id and not article.is_ingested
    returning article.id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function knownArticles(db: Kysely<Database>, tenant: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('article')
    .select('id')
    .where('tenant', '=', tenant)
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Finds the Reading of a stored article: its own, else the one in the newest comparison that holds it. */
export async function findReading(db: Kysely<Database>, tenant: string, given: string): Promise<KeptReading | null> {
  const id = columnText(given)
  const own = await db
    .selectFrom('article')
    .select(['reading', 'comparison'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!own) return null
  if (own.reading !== null) return { id, packed: own.reading, starts: 0, ends: null }
  const held = await db
    .selectFrom('comparison_article as link')
    .innerJoin('comparison', (join) =>
      join.onRef('comparison.tenant', '=', 'link.tenant').onRef('comparison.id', '=', 'link.comparison')
    )
    .select(['comparison.body', 'link.starts', 'link.ends'])
    .where('link.tenant', '=', tenant)
    .where('link.article', '=', id)
    .where('link.comparison', '=', own.comparison ?? '')
    .orderBy('link.place')
    .limit(1)
    .executeTakeFirst()
  return held ? { id, packed: held.body, starts: held.starts, ends: held.ends } : null
}
