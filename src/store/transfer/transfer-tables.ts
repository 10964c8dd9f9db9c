import { type Kysely, sql } from 'kysely'
import type { Database } from '../tables.ts'

/** The tables that an export has, parents before the rows that refer to them: rows come in this order. */
export const transferTables = [
  'comparison',
  'comparison_outlet',
  'article',
  'article_epithet',
  'comparison_article',
  'story',
  'story_article',
  'outlet',
  'job',
  'job_event',
  'ingest_part',
  'ingest_rejected',
  'article_profile',
  'article_term',
  'term_frequency'
] as const

/** Every table of the store. What is summed up by triggers is not exported: it is summed up again when articles are imported. */
export const storeTables = [...transferTables, 'outlet_part'] as const

/** A table of exports of 0.3 and earlier, and its predecessor in them. */
export const formerTable = { name: 'outlet_family', after: 'outlet' } as const

/** Webhooks still to be sent, which the queues keep: `{ tenant, job }`. They come last. */
export const WEBHOOK = 'webhook'

/** Columns whose JSON is stored compressed. An export has the JSON itself, as a string. */
export const packedColumns: Readonly<Record<string, string>> = { comparison: 'body', article: 'reading' }

export interface Column {
  readonly name: string
  /** As in `create table`. */
  readonly type: string
}

export interface TableShape {
  readonly columns: readonly Column[]
  /** The columns of the primary key, in its order. */
  readonly key: readonly string[]
}

/** Describes the columns of a table, in the order in which they were added. */
export async function describeTable(db: Kysely<Database>, table: string): Promise<TableShape> {
  const { rows: columns } = await sql<Column>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db)
  const { rows: key } = await sql<{ name: string }>`
    select attname as name from pg_index, unnest(indkey) with ordinality as part (number, place), pg_attribute
    where indrelid = ${`public.${table}`}::regclass and indisprimary and attrelid = indrelid and attnum = part.number
    order by part.place`.execute(db)
  return { columns, key: key.map(({ name }) => name) }
}
