import { type Kysely, sql } from 'kysely'
import { AppError } from '../errors.ts'
import type { ComparisonSelection, KeptComparison, NewComparison, Page, Store } from './store.ts'
import type { Database } from './tables.ts'

/** The store over a database that speaks PostgreSQL's dialect. `end` runs once the connections are closed. */
export function openSqlStore(db: Kysely<Database>, end: () => Promise<void> = async () => {}): Store {
  return {
    saveComparison: (tenant, comparison) => guard(() => saveComparison(db, tenant, comparison)),
    findComparison: (tenant, id) => guard(() => findComparison(db, tenant, id)),
    removeComparison: (tenant, id) => guard(() => removeComparison(db, tenant, id)),
    listComparisons: (tenant, selection) => guard(() => listComparisons(db, tenant, selection)),
    ping: () => guard(async () => void (await sql`select 1`.execute(db))),
    close: async () => {
      await db.destroy()
      await end()
    }
  }
}

async function guard<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw new AppError('STORE_UNAVAILABLE', 'The store does not answer; nothing was kept. Try again soon.', [], error)
  }
}

/** A string that a text column takes: databases refuse NUL and lone surrogates. */
const columnText = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** One statement, so that a comparison is there with its outlets or not at all, in one trip to the database. */
async function saveComparison(db: Kysely<Database>, tenant: string, comparison: NewComparison): Promise<boolean> {
  const { id, createdAt, story, engine, listing, bounds, packed, outletKeys } = comparison
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
          body: packed
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

async function findComparison(db: Kysely<Database>, tenant: string, id: string): Promise<KeptComparison | null> {
  const row = await db
    .selectFrom('comparison')
    .select(['created_at', 'bounds', 'body'])
    .where('tenant', '=', tenant)
    .where('id', '=', columnText(id))
    .executeTakeFirst()
  if (!row) return null
  return { id, createdAt: row.created_at.toISOString(), bounds: JSON.parse(row.bounds), packed: row.body }
}

async function removeComparison(db: Kysely<Database>, tenant: string, id: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('comparison')
    .where('tenant', '=', tenant)
    .where('id', '=', columnText(id))
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}

async function listComparisons(db: Kysely<Database>, tenant: string, selection: ComparisonSelection): Promise<Page> {
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
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ listing }) => listing),
    next: last ? { createdAt: last.created_at.toISOString(), id: last.id } : null
  }
}
