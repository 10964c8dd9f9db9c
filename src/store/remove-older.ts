import { type Kysely, sql } from 'kysely'
import { refreshStories } from './refresh-stories.ts'
import { removeUnheld } from './remove-articles.ts'
import { removeComparison } from './remove-comparison.ts'
import type { Database } from './tables.ts'

/**
 * Removes up to `most` comparisons, and as many articles sent on their own, of each tenant, that came before a moment; how many it has
 * removed. Each comparison is removed in a separate transaction, so that nobody waits for long.
 */
export async function removeOlder(db: Kysely<Database>, before: string, most: number): Promise<number> {
  const tenants = await db.selectFrom('outlet').select('tenant').distinct().execute()
  let removed = 0
  for (const { tenant } of tenants) {
    for (const id of await olderComparisons(db, tenant, before, most)) {
      if (await removeComparison(db, tenant, id)) removed++
    }
    removed += await removeArticles(db, tenant, before, most)
  }
  return removed
}

async function olderComparisons(db: Kysely<Database>, tenant: string, before: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('comparison')
    .select('id')
    .where('tenant', '=', tenant)
    .where('created_at', '<', new Date(before))
    .orderBy('created_at')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/** Articles that a newer comparison holds stay, as part of that. */
async function removeArticles(db: Kysely<Database>, tenant: string, before: string, most: number): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      update article set is_ingested = false, reading = null
      where tenant = ${tenant} and id in (
        select id from article where tenant = ${tenant} and created_at < ${before}::timestamptz and is_ingested
        order by created_at, id limit ${sql.lit(most)}
      ) returning id`.execute(transaction)
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return 0
    const stories = await sql<{ story: string }>`
      update story_article set is_ingested = false where tenant = ${tenant} and article = any(${ids}::text[]) returning story`.execute(
      transaction
    )
    await removeUnheld(transaction, tenant, ids)
    await refreshStories(transaction, tenant, [...new Set(stories.rows.map(({ story }) => story))])
    return ids.length
  })
}
