import { type Kysely, sql } from 'kysely'
import { columnText } from './column-text.ts'
import type { ComparisonSelection, KeptComparison, NewComparison, Page } from './store.ts'
import type { Database } from './tables.ts'

/** Saves a comparison with its outlets in one statement: all or nothing, and in one trip to the database. */
export async function saveComparison(db: Kysely<Database>, tenant: string, comparison: NewComparison): Promise<boolean> {
  const { id, createdAt, story, storyId, engine, listing, bounds, packed, hasText, outletKeys, pending } = comparison
  const keys = [...new Set(outletKeys.map(columnText))]
  const kept = await db
    .with('kept', (query) =>
      query
        .insertInto('comparison')
        .values({
          tenant,
          id,
          created_at: createdAt,
          story: story === null ? null : columnText(story),
          engine: engine.version,
          catalogue: engine.catalogue,
          listing,
          bounds: JSON.stringify(bounds),
          body: packed,
          story_id: storyId,
          pending,
          has_text: hasText
        })
        .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
        .returning(['tenant', 'id'])
    )
    .with('outlets', (query) =>
      query
        .insertInto('comparison_outlet')
        .columns(['tenant', 'comparison', 'outlet_key'])
        .expression(sql`select kept.tenant, kept.id, outlet_key from kept, unnest(${keys}::text[]) as outlet_key`)
    )
    .selectFrom('kept')
    .select('id')
    .executeTakeFirst()
  return kept !== undefined
}

export async function findComparison(db: Kysely<Database>, tenant: string, id: string): Promise<KeptComparison | null> {
  const row = await db
    .selectFrom('comparison')
    .select(['created_at', 'bounds', 'body', 'has_text', 'superseded_by'])
    .where('tenant', '=', tenant)
    .where('id', '=', columnText(id))
    .executeTakeFirst()
  if (!row) return null
  const { created_at, bounds, body, has_text, superseded_by } = row
  return {
    id,
    createdAt: created_at.toISOString(),
    bounds: JSON.parse(bounds),
    packed: body,
    hasText: has_text,
    supersededBy: superseded_by
  }
}

export async function listComparisons(db: Kysely<Database>, tenant: string, selection: ComparisonSelection): Promise<Page> {
  const { story, outletKey, from, to, after, limit } = selection
  let query = db.selectFrom('comparison').select(['id', 'created_at', 'listing']).where('tenant', '=', tenant)
  if (story !== undefined) query = query.where('story', '=', columnText(story))
  if (from !== undefined) query = query.where('created_at', '>=', new Date(from))
  if (to !== undefined) query = query.where('created_at', '<', new Date(to))
  if (after !== undefined) {
    query = query.where(sql<boolean>`(created_at, id) < (${after.createdAt}::timestamptz, ${after.id}::text)`)
  }
  if (outletKey !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('comparison_outlet')
          .select('comparison_outlet.comparison')
          .where('comparison_outlet.tenant', '=', tenant)
          .where('comparison_outlet.outlet_key', '=', columnText(outletKey))
          .whereRef('comparison_outlet.comparison', '=', 'comparison.id')
      )
    )
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(
    rows.map(({ id, created_at, listing }) => ({ item: listing, place: { createdAt: created_at.toISOString(), id } })),
    limit
  )
}

/** Returns a page of the rows that were asked for with one more than fit on it. */
export function pageOf<T>(
  rows: readonly { readonly item: T; readonly place: NonNullable<Page['next']> }[],
  limit: number
): Page<T> {
  return {
    items: rows.slice(0, limit).map(({ item }) => item),
    next: rows.length > limit ? rows[limit - 1]!.place : null
  }
}
