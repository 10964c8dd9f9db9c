import { sql, type Transaction } from 'kysely'
import type { Database } from '../tables.ts'

interface Index {
  readonly name: string
  readonly table: string
  readonly columns: string
  readonly predicate: string | null
}

/** Checks that each index leads to as many rows as its table has, and by `amcheck` that it is in order, if the database has that extension. */
export async function* checkIndexes(trx: Transaction<Database>): AsyncGenerator<string> {
  const { rows: indexes } = await sql<Index>`
    select pg_index.indexrelid::regclass::text as name, pg_index.indrelid::regclass::text as table,
      pg_get_expr(indpred, indrelid) as predicate,
      (select string_agg(quote_ident(attname), ', ' order by part.place) from unnest(indkey) with ordinality as part (number, place)
        join pg_attribute on attrelid = indrelid and attnum = part.number) as columns
    from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace order by 1`.execute(trx)
  const { rows: extension } = await sql`select 1 from pg_extension where extname = 'amcheck'`.execute(trx)
  for (const { name, table, columns, predicate } of indexes) {
    const rows = sql.raw(`select ${columns} from ${table} ${predicate === null ? '' : `where ${predicate}`}`)
    const byTable = await countRows(trx, rows, { isByIndex: false })
    const byIndex = await countRows(trx, sql`${rows} order by ${sql.raw(columns)}`, { isByIndex: true })
    if (byTable !== byIndex) yield `index ${name} leads to ${byIndex} rows, and table ${table} has ${byTable}`
    if (extension.length > 0) yield* faultOf(trx, `index ${name}`, sql`select bt_index_check(${name}::regclass, true)`)
  }
}

/** Counts the rows of a query whose order is that of an index, by the index or by the table alone. */
async function countRows(
  trx: Transaction<Database>,
  rows: ReturnType<typeof sql>,
  { isByIndex }: { readonly isByIndex: boolean }
): Promise<number> {
  const on = sql.raw(isByIndex ? 'on' : 'off')
  const off = sql.raw(isByIndex ? 'off' : 'on')
  for (const way of ['indexscan', 'indexonlyscan']) await sql`set local ${sql.raw(`enable_${way}`)} = ${on}`.execute(trx)
  for (const way of ['seqscan', 'sort']) await sql`set local ${sql.raw(`enable_${way}`)} = ${off}`.execute(trx)
  await sql`set local enable_bitmapscan = off`.execute(trx)
  // An outer query of rows in order would drop the order: this one keeps it.
  const { rows: counted } = await sql<{ count: number }>`select count(*) as count from (${rows} offset 0) as rows`.execute(trx)
  return counted[0]!.count
}

async function* faultOf(trx: Transaction<Database>, what: string, statement: ReturnType<typeof sql>): AsyncGenerator<string> {
  await sql`savepoint checked`.execute(trx)
  try {
    await statement.execute(trx)
  } catch (error) {
    await sql`rollback to savepoint checked`.execute(trx)
    yield `${what}: ${(error as Error).message}`
  }
}

interface Reference {
  readonly name: string
  readonly table: string
  readonly target: string
  readonly condition: string
}

/** Checks that every row that refers to another one finds it. */
export async function* checkReferences(trx: Transaction<Database>): AsyncGenerator<string> {
  const { rows: references } = await sql<Reference>`
    select conname as name, conrelid::regclass::text as table, confrelid::regclass::text as target,
      (select string_agg(format('a.%I = b.%I', own.attname, other.attname), ' and ')
        from unnest(conkey, confkey) as pair (own, other)
        join pg_attribute as own on own.attrelid = conrelid and own.attnum = pair.own
        join pg_attribute as other on other.attrelid = confrelid and other.attnum = pair.other) as condition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1`.execute(trx)
  for (const { name, table, target, condition } of references) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.raw(table)} as a
      where not exists (select 1 from ${sql.raw(target)} as b where ${sql.raw(condition)})`.execute(trx)
    if (rows[0]!.count > 0) yield `${rows[0]!.count} rows of ${table} refer to rows of ${target} that are not there (${name})`
  }
}
