import { type Kysely, sql, type Transaction } from 'kysely'
import { refreshStories } from './refresh-stories.ts'
import { removeUnheld } from './remove-articles.ts'
import type { Database } from './tables.ts'

/** Removes a comparison with all that derives from it, all or nothing; false if it does not exist. */
export async function removeComparison(db: Kysely<Database>, tenant: string, id: string): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('comparison')
      .select('story_id')
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!found) return false
    const links = await transaction
      .selectFrom('comparison_article')
      .select('article')
      .where('tenant', '=', tenant)
      .where('comparison', '=', id)
      .execute()
    const articles = [...new Set(links.map(({ article }) => article))].sort()
    await transaction.deleteFrom('comparison').where('tenant', '=', tenant).where('id', '=', id).execute()
    await handBack(transaction, tenant, id, articles)
    await removeUnheld(transaction, tenant, articles)
    if (found.story_id !== null) await refreshStories(transaction, tenant, [found.story_id])
    return true
  })
}

/** Lets the figures of the articles that others hold too come from the newest of these. */
async function handBack(db: Transaction<Database>, tenant: string, gone: string, articles: readonly string[]): Promise<void> {
  const links = sql`
    select distinct on (link.article) link.article, comparison.id, comparison.created_at, link.copied_words, link.quotes_altered, link.omissions
    from comparison_article as link
    join comparison on comparison.tenant = link.tenant and comparison.id = link.comparison
    where link.tenant = ${tenant} and link.article = any(${articles}::text[])
    order by link.article, comparison.created_at desc, comparison.id desc, link.place`
  await sql`
    update article set comparison = null, compared_at = null, copied_words = null, quotes_altered = null, omissions = null
    where tenant = ${tenant} and id = any(${articles}::text[]) and comparison = ${gone}`.execute(db)
  await sql`
    update article set comparison = newest.id, compared_at = newest.created_at, copied_words = newest.copied_words,
      quotes_altered = newest.quotes_altered, omissions = newest.omissions
    from (${links}) as newest
    where article.tenant = ${tenant} and article.id = newest.article and article.comparison is null`.execute(db)
}
