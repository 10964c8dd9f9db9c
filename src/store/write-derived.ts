import { type Kysely, sql, type Transaction } from 'kysely'
import { addArticles, articleColumns } from './add-articles.ts'
import { makeStories, refreshStories } from './refresh-stories.ts'
import type { Database } from './tables.ts'

/** Writes what derives from a stored comparison into the other tables, all or nothing. Does nothing if that is done already, or the comparison is gone. */
export async function writeDerived(db: Kysely<Database>, tenant: string, id: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    // What a power cut takes away again is still noted as pending, and so is written once more: nobody need wait for the disk.
    await sql`set local synchronous_commit = off`.execute(transaction)
    const found = await transaction
      .selectFrom('comparison')
      .select(['created_at', 'story', 'story_id'])
      .where('tenant', '=', tenant)
      .where('id', '=', id)
      .where('pending', 'is not', null)
      .forUpdate()
      .executeTakeFirst()
    if (!found) return
    const came = found.created_at.toISOString()
    const rows = sql`select row.* from comparison, json_to_recordset(comparison.pending::json) as row (${articleColumns})
      where comparison.tenant = ${tenant} and comparison.id = ${id}`
    const { known } = await addArticles(transaction, tenant, rows, { comparison: id, came })
    await sql`
      insert into comparison_article (tenant, comparison, place, article, name, belongs, copied_words, quotes_altered, omissions, starts, ends)
      select ${tenant}::text, ${id}::text, place, id, name, belongs, copied_words, quotes_altered, omissions, starts, ends from (${rows}) as row
      on conflict (tenant, comparison, place) do nothing`.execute(transaction)
    if (known.length > 0) await takeOver(transaction, tenant, { id, came, articles: known })
    if (found.story_id !== null) {
      const label = found.story ?? found.story_id
      await makeStories(transaction, tenant, [{ id: found.story_id, label }], came)
      await refreshStories(transaction, tenant, [found.story_id])
    }
    await sql`update comparison set pending = null where tenant = ${tenant} and id = ${id}`.execute(transaction)
  })
}

/** Makes this comparison the origin of these articles' figures, except for articles that a newer comparison holds. */
async function takeOver(
  db: Transaction<Database>,
  tenant: string,
  { id, came, articles }: { readonly id: string; readonly came: string; readonly articles: readonly string[] }
): Promise<void> {
  await sql`
    update article set comparison = ${id}, compared_at = ${came}::timestamptz, copied_words = link.copied_words,
      quotes_altered = link.quotes_altered, omissions = link.omissions
    from (
      select distinct on (article) article, copied_words, quotes_altered, omissions from comparison_article
      where tenant = ${tenant} and comparison = ${id} order by article, place
    ) as link
    where article.tenant = ${tenant} and article.id = any(${articles}::text[]) and article.id = link.article
      and (article.compared_at is null or (article.compared_at, article.comparison) <= (${came}::timestamptz, ${id}::text))`.execute(
    db
  )
}
