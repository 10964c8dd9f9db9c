import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Sums of articles by outlet and part of time, which triggers keep with the articles: whatever changes an article changes them too. */
export const outletParts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createParts(db)
    await sql.raw(addUp(signed('article', 1))).execute(db)
    for (const [event, tables, body] of triggers) {
      const name = `sum_articles_after_${event}`
      const code = `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${body} return null; end $$`
      await sql.raw(code).execute(db)
      await sql
        .raw(
          `create trigger ${name} after ${event} on article referencing ${tables} for each statement execute function ${name}()`
        )
        .execute(db)
    }
    await db.schema.dropTable('outlet_family').execute()
  }
}

async function createParts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outlet_part')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('outlet_key', 'text', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('articles', 'integer', (column) => column.notNull())
    .addColumn('words_outlet', 'bigint', (column) => column.notNull())
    .addColumn('words_quoted', 'bigint', (column) => column.notNull())
    .addColumn('words_attributed', 'bigint', (column) => column.notNull())
    .addColumn('strength_sum', 'bigint', (column) => column.notNull())
    .addColumn('strength_squares', 'bigint', (column) => column.notNull())
    .addColumn('strength_largest', 'integer', (column) => column.notNull())
    .addColumn('load_squares', 'bigint', (column) => column.notNull())
    .addColumn('load_words', 'bigint', (column) => column.notNull())
    .addColumn('word_squares', 'bigint', (column) => column.notNull())
    .addColumn('compared_words', 'bigint', (column) => column.notNull())
    .addColumn('copied_words', 'bigint', (column) => column.notNull())
    .addColumn('quotes_altered', 'bigint', (column) => column.notNull())
    .addColumn('omissions', 'bigint', (column) => column.notNull())
    .addColumn('families', 'jsonb', (column) => column.notNull())
    .addPrimaryKeyConstraint('outlet_part_pk', ['tenant', 'outlet_key', 'unit', 'part'])
    .execute()
  await sql`create index article_undated on article (tenant, outlet_key, day, id) where published_at is null`.execute(db)
  await sql`
    create or replace function add_counts(a jsonb, b jsonb) returns jsonb language sql immutable as $$
      select coalesce(jsonb_object_agg(key, total), '{}') from (
        select key, sum(value::bigint) as total from (select * from jsonb_each_text(a) union all select * from jsonb_each_text(b)) as each
        group by key having sum(value::bigint) <> 0
      ) as sums
    $$`.execute(db)
}

const words = 'words_outlet + words_quoted + words_attributed'

/** What each row of a table adds to the sums; with a `sign` of -1, what it takes away. */
const signed = (table: string, sign: 1 | -1) => `
  select tenant, outlet_key, day, published_at, ${sign} as sign, ${sign} * words_outlet as words_outlet, ${sign} * words_quoted as words_quoted,
    ${sign} * words_attributed as words_attributed, ${sign} * strength_sum as strength_sum, ${sign} * strength_squares as strength_squares,
    ${sign === 1 ? 'strength_largest' : '0'} as strength_largest,
    ${sign} * strength_sum::bigint * strength_sum as load_squares, ${sign} * strength_sum::bigint * words_outlet as load_words,
    ${sign} * words_outlet::bigint * words_outlet as word_squares,
    ${sign} * case when comparison is null then 0 else ${words} end as compared_words, ${sign} * coalesce(copied_words, 0) as copied_words,
    ${sign} * coalesce(quotes_altered, 0) as quotes_altered, ${sign} * coalesce(omissions, 0) as omissions, families
  from ${table}`

/** The parts of time that rows fall into: day and month of publication; articles without a date are in a part of their own. */
const placed = (rows: string) => `
  select dated.*, place.unit, place.part from (${rows}) as dated, lateral (values ('day', day), ('month', substr(day, 1, 7))) as place (unit, part)
  where published_at is not null
  union all select undated.*, 'undated', '' from (${rows}) as undated where published_at is null`

const added = [
  'articles',
  'words_outlet',
  'words_quoted',
  'words_attributed',
  'strength_sum',
  'strength_squares',
  'load_squares',
  'load_words',
  'word_squares',
  'compared_words',
  'copied_words',
  'quotes_altered',
  'omissions'
]

/** Rows of sums are always locked in the same order, so that two that write at once wait for each other and are done. */
const addUp = (rows: string) => `
  with placed as materialized (${placed(rows)}),
  counted as (
    select tenant, outlet_key, unit, part, jsonb_object_agg(family, count) as families from (
      select tenant, outlet_key, unit, part, each ->> 0 as family, sum(sign * (each ->> 1)::int) as count
      from placed, json_array_elements(families::json) as list (each) group by 1, 2, 3, 4, 5 having sum(sign * (each ->> 1)::int) <> 0
    ) as sums group by 1, 2, 3, 4
  ),
  summed as (
    select tenant, outlet_key, unit, part, sum(sign) as articles, ${added
      .slice(1)
      .map((name) => `sum(${name}) as ${name}`)
      .join(', ')}, max(strength_largest) as strength_largest
    from placed group by 1, 2, 3, 4
  )
  insert into outlet_part (tenant, outlet_key, unit, part, ${added.join(', ')}, strength_largest, families)
  select tenant, outlet_key, unit, part, ${added.join(', ')}, strength_largest, coalesce(families, '{}')
  from summed left join counted using (tenant, outlet_key, unit, part) order by 1, 2, 3, 4
  on conflict (tenant, outlet_key, unit, part) do update set
    ${added.map((name) => `${name} = outlet_part.${name} + excluded.${name}`).join(', ')},
    strength_largest = greatest(outlet_part.strength_largest, excluded.strength_largest),
    families = add_counts(outlet_part.families, excluded.families);`

/** Removes the parts that have no article left, and looks for the largest strength of parts whose strongest article is gone. */
const shrink = (gone: string) => {
  const parts = `(select distinct tenant, outlet_key, unit, part, strength_largest from (${placed(gone)}) as gone) as gone`
  const isOwn = 'own.tenant = gone.tenant and own.outlet_key = gone.outlet_key and own.unit = gone.unit and own.part = gone.part'
  const ofOutlet = 'rest.tenant = own.tenant and rest.outlet_key = own.outlet_key'
  const lookAgain = (unit: string, rest: string) => `
  update outlet_part as own set strength_largest = coalesce((select max(rest.strength_largest) from ${rest}), 0)
  from ${parts} where ${isOwn} and own.unit = '${unit}' and own.strength_largest = gone.strength_largest;`
  return `
  delete from outlet_part as own using ${parts} where ${isOwn} and own.articles = 0;
  ${lookAgain('day', `article as rest where ${ofOutlet} and rest.day = own.part and rest.published_at is not null`)}
  ${lookAgain('undated', `article as rest where ${ofOutlet} and rest.published_at is null`)}
  ${lookAgain('month', `outlet_part as rest where ${ofOutlet} and rest.unit = 'day' and rest.part between own.part || '-01' and own.part || '-31'`)}`
}

const isOther = (columns: readonly string[]) =>
  `(${columns.map((name) => `before.${name}`).join(', ')}) is distinct from (${columns.map((name) => `after.${name}`).join(', ')})`
const own = ['outlet_key', 'day', 'published_at', 'strength_largest']
const changeable = [
  ...own,
  'words_outlet',
  'words_quoted',
  'words_attributed',
  'strength_sum',
  'strength_squares',
  'families',
  'comparison',
  'copied_words',
  'quotes_altered',
  'omissions'
]
const changed = (side: 'before' | 'after', columns: readonly string[]) =>
  `(select ${side}.* from before join after on after.tenant = before.tenant and after.id = before.id where ${isOther(columns)}) as ${side}`

/** Event, what the function knows the changed rows as, and what it does. */
const triggers: readonly (readonly [event: string, tables: string, body: string])[] = [
  ['insert', 'new table as after', addUp(signed('after', 1))],
  ['delete', 'old table as before', addUp(signed('before', -1)) + shrink('select * from before')],
  [
    'update',
    'old table as before new table as after',
    addUp(`${signed(changed('before', changeable), -1)} union all ${signed(changed('after', changeable), 1)}`) +
      shrink(`select * from ${changed('before', own)}`)
  ]
]
