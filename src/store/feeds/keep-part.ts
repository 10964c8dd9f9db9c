import { sql, type Transaction } from 'kysely'
import type { ErrorCode } from '../../errors.ts'
import { saveArticles } from '../articles.ts'
import { columnText } from '../column-text.ts'
import type { NewArticle } from '../store.ts'
import { type JoinedStory, joinStories } from '../stories.ts'
import type { Database } from '../tables.ts'

/** Which part of which feed; `came` is when: ISO 8601. */
export interface PartKey {
  readonly tenant: string
  readonly ingest: string
  readonly part: number
  readonly came: string
}

/** What is stored of one line; `profile` and `words` are of `ArticleProfileTable`. */
export interface LineRow {
  readonly article: NewArticle
  readonly day: number
  readonly isSure: boolean
  readonly story: { readonly id: string; readonly label: string } | null
  readonly profile: string
  readonly words: string | null
}

/** A line that is skipped: its number, and what is wrong with it. */
export interface RejectedLine {
  readonly line: number
  readonly code: ErrorCode
  readonly detail: string
}

/** So many rejected lines of a feed are listed. */
export const MOST_LISTED = 1000

type Trx = Transaction<Database>

/** Keeps what was read of a part, in the transaction that ends its job: an article that is there already is counted as a duplicate. */
export async function keepPart(
  trx: Trx,
  key: PartKey,
  rows: readonly LineRow[],
  rejected: readonly RejectedLine[]
): Promise<void> {
  const accepted = rows.length === 0 ? 0 : await keepRows(trx, key, rows)
  await listRejected(trx, key, rejected)
  await trx
    .updateTable('ingest_part')
    .set({ is_done: true, accepted, duplicates: rows.length - accepted, rejected: rejected.length })
    .where('tenant', '=', key.tenant)
    .where('ingest', '=', key.ingest)
    .where('part', '=', key.part)
    .execute()
}

/** Returns how many articles were new. Of two lines with the same article the first counts. */
async function keepRows(trx: Trx, { tenant, ingest, came }: PartKey, rows: readonly LineRow[]): Promise<number> {
  const byArticle = new Map<string, LineRow>()
  for (const row of rows) if (!byArticle.has(row.article.id)) byArticle.set(row.article.id, row)
  const given = [...byArticle.values()].map(({ article }) => article)
  const added = new Set(await saveArticles(trx, tenant, given, came))
  const fresh = [...byArticle.values()].filter(({ article }) => added.has(article.id))
  if (fresh.length === 0) return 0
  const profiles = fresh.map(({ article, day, isSure, story, profile, words }) => {
    return { article: article.id, day, sure: isSure, story: story?.id ?? null, profile, words }
  })
  await sql`
    insert into article_profile (tenant, article, day, is_sure, is_fixed, is_grouped, story, ingest, came, profile, words)
    select ${tenant}::text, article, day, sure, story is not null, false, story, ${ingest}::text, ${came}::timestamptz, profile, words
    from json_to_recordset(${JSON.stringify(profiles)}::json)
      as row (article text, day int, sure boolean, story text, profile text, words text)
    on conflict (tenant, article) do nothing`.execute(trx)
  const sent = sentStories(fresh)
  if (sent.length > 0) await joinStories(trx, tenant, sent, came)
  return fresh.length
}

/** The stories that articles were sent with. */
function sentStories(rows: readonly LineRow[]): JoinedStory[] {
  const stories = Map.groupBy(
    rows.filter(({ story }) => story !== null),
    ({ story }) => story!.id
  )
  return [...stories].map(([id, own]) => ({ id, label: own[0]!.story!.label, articles: own.map(({ article }) => article.id) }))
}

/** Lists rejected lines; of a feed's those with the lowest numbers stay. */
async function listRejected(trx: Trx, { tenant, ingest }: PartKey, rejected: readonly RejectedLine[]): Promise<void> {
  if (rejected.length === 0) return
  const rows = rejected.map(({ line, code, detail }) => ({ tenant, ingest, line, code, detail: columnText(detail) }))
  await trx
    .insertInto('ingest_rejected')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant', 'ingest', 'line']).doNothing())
    .execute()
  await sql`
    delete from ingest_rejected where tenant = ${tenant} and ingest = ${ingest} and line > (
      select line from ingest_rejected where tenant = ${tenant} and ingest = ${ingest} order by line offset ${MOST_LISTED - 1} limit 1
    )`.execute(trx)
}
